import { withBase } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import "./style.css";

export default {
  extends: DefaultTheme,
  /** Pictures in HTML know the site's base by this; the builder of pages only gives it to those in Markdown. */
  enhanceApp({ app }) {
    app.config.globalProperties.$withBase = withBase;
  },
};
