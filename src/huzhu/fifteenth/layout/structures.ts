import type { Structure, Zone } from "../../../model/index.js";

const SPACE = { chapter: 9, section: 3, lead: "优化城镇空间格局" };

/** The outline's spatial structures, with their own counts. */
export const STRUCTURES: readonly Structure[] = [
  {
    id: "one-screen-one-valley-two-belts",
    name: { zh: "一屏一谷两带", en: "One screen, one valley, two belts" },
    parts: [
      { name: { zh: "一屏", en: "One screen" }, count: 1, places: ["daban-mountains"] },
      {
        name: { zh: "一谷", en: "One valley" },
        count: 1,
        places: ["xining", "tangchuan", "weiyuan", "beishan-forest-park"],
        along: true,
      },
      { name: { zh: "两带", en: "Two belts" }, count: 2, places: ["danma", "halazhigou", "songduo", "hongyazigou"], along: true },
    ],
    locator: { chapter: 3, section: 1 },
  },
  {
    id: "one-screen-three-areas-one-heart",
    name: { zh: "一屏三区一心", en: "One screen, three areas, one core" },
    parts: [
      { name: { zh: "一屏", en: "One screen" }, count: 1, places: ["daban-mountains"] },
      { name: { zh: "三区", en: "Three areas" }, count: 3, places: [] },
      { name: { zh: "川水特色农业生产区", en: "Irrigated valley (chuanshui) zone of speciality farming" }, places: [] },
      { name: { zh: "浅山优势农业生产区", en: "Shallow-hill (qianshan) zone of competitive crops" }, places: [] },
      { name: { zh: "脑山绿色农业生产区", en: "High-mountain (naoshan) zone of green farming" }, places: [] },
      { name: { zh: "一心", en: "One core" }, count: 1, places: ["weiyuan"] },
    ],
    locator: { chapter: 9, section: 2, lead: "构建“一屏三区一心”国土空间开发保护总体格局" },
  },
  {
    id: "one-heart-many-points",
    name: { zh: "一心多点", en: "One core, many nodes" },
    parts: [
      { name: { zh: "一心", en: "One core" }, count: 1, places: ["weiyuan"] },
      {
        id: "many-points",
        name: { zh: "多点", en: "Many nodes" },
        count: 6,
        places: ["tangchuan", "jiading", "wushi", "nanmenxia", "danma", "wufeng"],
      },
    ],
    locator: SPACE,
  },
  {
    id: "three-tiers",
    name: { zh: "三级城镇规模结构", en: "Three tiers of towns" },
    parts: [
      { name: { zh: "小城市", en: "Small city" }, count: 1, places: ["weiyuan"] },
      {
        name: { zh: "中心镇", en: "Central towns" },
        count: 6,
        places: ["tangchuan", "jiading", "wushi", "danma", "wufeng", "nanmenxia"],
      },
      { name: { zh: "一般乡镇", en: "General townships" }, count: 11, places: ["dongshan", "caijiabao"] },
    ],
    divides: "townships",
    locator: { chapter: 9, section: 3, box: 18 },
  },
  {
    id: "three-tourism-blocks",
    name: { zh: "三大旅游板块", en: "Three tourism zones" },
    parts: [
      { name: { zh: "民俗文化体验板块", en: "Folk culture" }, places: ["tu-homeland-park"] },
      { name: { zh: "高原康养度假板块", en: "Plateau wellness holidays" }, places: ["beilongshan"] },
      { name: { zh: "田园休闲板块", en: "Rural leisure" }, places: ["nanmenxia"] },
    ],
    locator: { chapter: 7, section: 4, lead: "丰富旅游业态和产品" },
  },
];

const MAIN = { chapter: 9, section: 2, lead: "落实主体功能区战略" };

/** The main functional zones as the outline counts them; it names no members. */
export const ZONES: readonly Zone[] = [
  {
    id: "farm-produce-zones",
    name: { zh: "农产品主产区", en: "Major agricultural production zones" },
    count: 10,
    places: null,
    divides: "townships",
    locator: MAIN,
  },
  {
    id: "ecological-zones",
    name: { zh: "重点生态功能区", en: "Key ecological function zones" },
    count: 2,
    places: null,
    divides: "townships",
    locator: MAIN,
  },
  {
    id: "urban-zones",
    name: { zh: "城市化地区", en: "Urbanised zones" },
    count: 7,
    places: null,
    divides: "townships",
    locator: MAIN,
  },
  {
    id: "heritage-zones",
    name: { zh: "历史文化资源富集区", en: "Zones rich in history and culture" },
    places: null,
    locator: MAIN,
  },
  { id: "energy-zones", name: { zh: "能源资源富集区", en: "Zones rich in energy resources" }, places: null, locator: MAIN },
];
