import type { Text } from "../model/index.js";

/** The five categories of Table 2; Table 1 prints none and is sorted by the same. */
export const CATEGORIES = {
  ecology: { zh: "生态保护", en: "Ecological protection" },
  economy: { zh: "经济发展", en: "Economic development" },
  innovation: { zh: "创新发展", en: "Innovation" },
  wellbeing: { zh: "民生福祉", en: "People's well-being" },
  safety: { zh: "公共安全", en: "Public safety" },
} as const satisfies { readonly [name: string]: Text };
