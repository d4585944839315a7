import type { Belt, Locator } from "../../../model/index.js";
import type { PlaceId } from "../../place-ids.js";

const belt = (
  id: string,
  zh: string,
  en: string,
  kind: Belt["kind"],
  places: readonly PlaceId[],
  locator: Locator,
  openEnded = true,
): Belt => ({
  id,
  name: { zh, en },
  kind,
  places,
  openEnded,
  locator,
});

const TERM: Locator = { chapter: 3, section: 1 };
const CROPS: Locator = { chapter: 6, section: 1, lead: "做强特色种植产业" };
const HERDS: Locator = { chapter: 6, section: 1, lead: "壮大生态养殖产业规模" };

/** Belts and bases along named townships. */
export const BELTS: readonly Belt[] = [
  belt(
    "green-river-valley",
    "“西宁—塘川—威远—北山”绿河谷",
    "Green river valley Xining–Tangchuan–Weiyuan–Beishan",
    "valley",
    ["xining", "tangchuan", "weiyuan", "beishan-forest-park"],
    TERM,
    false,
  ),
  belt(
    "danma-halazhigou-belt",
    "“丹麻—哈拉直沟”流域生态保护带",
    "Danma–Halazhigou basin protection belt",
    "belt",
    ["danma", "halazhigou"],
    TERM,
    false,
  ),
  belt(
    "songduo-hongyazigou-belt",
    "“松多—红崖子沟”流域生态保护带",
    "Songduo–Hongyazigou basin protection belt",
    "belt",
    ["songduo", "hongyazigou"],
    TERM,
    false,
  ),
  belt(
    "hong-kong-macao-vegetables",
    "“供港澳”蔬菜种植基地",
    "Vegetable base supplying Hong Kong and Macao",
    "base",
    ["nanmenxia", "linchuan", "taizi", "wufeng", "tangchuan"],
    CROPS,
  ),
  belt("strawberry-area", "草莓产业集中区", "Strawberry growing area", "base", ["taizi", "nanmenxia"], CROPS),
  belt(
    "yak-and-sheep-belt",
    "牦牛藏羊养殖产业示范带",
    "Yak and Tibetan sheep belt",
    "belt",
    ["nanmenxia", "bazha", "jiading", "songduo"],
    HERDS,
  ),
  belt("bamei-pig-bases", "八眉猪养殖基地", "Bamei pig bases", "base", ["tangchuan", "donghe"], HERDS),
  belt("scallion-chicken-bases", "葱花土鸡养殖基地", "Conghua native chicken bases", "base", ["songduo"], HERDS),
  belt(
    "potato-belt",
    "马铃薯种植加工产业示范带",
    "Potato growing and processing belt",
    "belt",
    ["xishan", "dongshan", "caijiabao", "tangchuan"],
    { chapter: 6, section: 3, lead: "构建多元化特色加工体系" },
  ),
  belt(
    "songduo-nanmenxia-tourism",
    "松多、南门峡生态旅游带",
    "Songduo and Nanmenxia ecological tourism belt",
    "belt",
    ["songduo", "nanmenxia"],
    { chapter: 7, section: 4, lead: "打造精品文旅矩阵" },
    false,
  ),
  belt(
    "huangshui-greening-belt",
    "湟水河流域绿化示范带",
    "Huangshui basin greening belt",
    "belt",
    ["huangshui"],
    { chapter: 3, section: 1, lead: "深化山水林田湖草系统治理" },
    false,
  ),
  belt(
    "rapeseed-seed-base",
    "油菜制种基地",
    "Rapeseed seed base",
    "base",
    ["huzhu", "datong-county", "menyuan"],
    { chapter: 9, section: 1, lead: "推进跨区域产业协同共建" },
    false,
  ),
];
