import type { Coordinates, Locator, Place, PlaceCode } from "../../../model/index.js";
import type { PlaceId } from "../../place-ids.js";

type County = Place & { readonly id: PlaceId };

/** The two official lists. They agree on the subdistrict and the towns and differ on all eleven townships. */
const MCA = "Ministry of Civil Affairs, administrative divisions as of 2025-12-31";
const NBS = "National Bureau of Statistics, statistical divisions, edition 2022";

const codes = (legal: string, statistical: string): readonly PlaceCode[] => [
  { scheme: "civil-affairs", code: legal, year: 2025, source: MCA },
  { scheme: "statistics", code: statistical, year: 2022, source: NBS },
];

/** A source of coordinates in English and, where it is not the same there, in Chinese. */
type Source = readonly [en: string, zh?: string];

const at = (latitude: string, longitude: string, of: Coordinates["of"], [source, zh]: Source, within?: string): Coordinates => ({
  latitude,
  longitude,
  of,
  ...(within !== undefined && { within }),
  source,
  ...(zh !== undefined && { sourceIn: { zh, en: source } }),
});

const township = (
  id: PlaceId,
  zh: string,
  en: string,
  kind: Place["kind"],
  legal: string,
  statistical: string,
  { coordinates, aliases }: Pick<Place, "coordinates" | "aliases"> = {},
): County => ({
  id,
  name: { zh, en },
  kind,
  within: "huzhu",
  ...(aliases !== undefined && { aliases }),
  codes: codes(legal, statistical),
  ...(coordinates !== undefined && { coordinates }),
});

/** The 19 township-level units, in the order of their legal codes. Only some have a public coordinate; the others have none. */
const TOWNSHIPS: readonly County[] = [
  township("gaozhai", "高寨街道", "Gaozhai Subdistrict", "subdistrict", "630223001", "630223001", {
    coordinates: at("36.54384", "101.98602", "seat", ["GeoNames 1912743"]),
  }),
  township("weiyuan", "威远镇", "Weiyuan Town", "town", "630223100", "630223100", {
    coordinates: at(
      "36.8443",
      "101.9575",
      "seat",
      ["Amap centre of the county seat, converted from GCJ-02", "高德地图县城中心点，由GCJ-02坐标换算"],
      "0.5",
    ),
  }),
  township("danma", "丹麻镇", "Danma Town", "town", "630223101", "630223101"),
  township("nanmenxia", "南门峡镇", "Nanmenxia Town", "town", "630223103", "630223103", {
    coordinates: at("36.99076", "101.90736", "seat", ["GeoNames 8577953"]),
  }),
  township("jiading", "加定镇", "Jiading Town", "town", "630223104", "630223104"),
  township("tangchuan", "塘川镇", "Tangchuan Town", "town", "630223105", "630223105"),
  township("wushi", "五十镇", "Wushi Town", "town", "630223106", "630223106", {
    coordinates: at("36.7398", "102.1807", "anchor", ["Youning Monastery (Gönlung Jampa Ling), Wikipedia", "佑宁寺，维基百科"]),
  }),
  township("wufeng", "五峰镇", "Wufeng Town", "town", "630223107", "630223107", {
    coordinates: at("36.87188", "101.84986", "seat", ["GeoNames 8577954"]),
  }),
  township("hongyazigou", "红崖子沟乡", "Hongyazigou Township", "township", "630223200", "630223202"),
  township("halazhigou", "哈拉直沟乡", "Halazhigou Township", "township", "630223201", "630223204"),
  township("songduo", "松多藏族乡", "Songduo Tibetan Ethnic Township", "ethnic-township", "630223202", "630223205", {
    aliases: ["松多乡"],
  }),
  township("dongshan", "东山乡", "Dongshan Township", "township", "630223203", "630223206"),
  township("donghe", "东和乡", "Donghe Township", "township", "630223204", "630223207"),
  township("donggou", "东沟乡", "Donggou Township", "township", "630223205", "630223208"),
  township("linchuan", "林川乡", "Linchuan Township", "township", "630223206", "630223209", {
    coordinates: at("37.0122", "101.9962", "anchor", [
      "Ming Great Wall at Nima Village, national Great Wall register",
      "泥麻村明长城，国家长城资源名录",
    ]),
  }),
  township("taizi", "台子乡", "Taizi Township", "township", "630223207", "630223200"),
  township("xishan", "西山乡", "Xishan Township", "township", "630223208", "630223201", {
    coordinates: at("36.77551", "101.84884", "seat", ["GeoNames 8577955"]),
  }),
  township("caijiabao", "蔡家堡乡", "Caijiabao Township", "township", "630223209", "630223210"),
  township("bazha", "巴扎藏族乡", "Bazha Tibetan Ethnic Township", "ethnic-township", "630223210", "630223203", {
    aliases: ["巴扎乡"],
  }),
];

type More = { readonly within?: PlaceId; readonly aliases?: readonly string[]; readonly coordinates?: Coordinates };

const place = (
  id: PlaceId,
  zh: string,
  en: string,
  kind: Place["kind"],
  locator: Locator,
  { within = "huzhu", ...more }: More = {},
): County => ({
  id,
  name: { zh, en },
  kind,
  within,
  ...more,
  locator,
});

/** Rivers and mountains on the county's border or through it; nothing is said of what they lie in. */
const beyond = (
  id: PlaceId,
  zh: string,
  en: string,
  kind: Place["kind"],
  locator: Locator,
  aliases?: readonly string[],
): County => ({
  id,
  name: { zh, en },
  kind,
  ...(aliases !== undefined && { aliases }),
  locator,
});

/** Places outside the county; nothing is said of what they lie in. */
const outside = (id: PlaceId, zh: string, en: string, locator: Locator): County => ({
  id,
  name: { zh, en },
  kind: "outside",
  locator,
});

const in3 = (section: number): Locator => ({ chapter: 3, section });
const WATER: Locator = { chapter: 10, section: 2, box: 21, group: 3 };
const REGION: Locator = { chapter: 9, section: 1 };

const OTHERS: readonly County[] = [
  {
    id: "huzhu",
    name: { zh: "互助土族自治县", en: "Huzhu Tu Autonomous County" },
    kind: "county",
    aliases: ["互助县", "互助"],
    codes: [{ scheme: "civil-affairs", code: "630223", year: 2025, source: MCA }],
    area: { value: "3424", unit: "km²", source: "current descriptions of the county; older texts give 3,321 to 3,424.9" },
  },
  place(
    "sangshige",
    "桑士哥村",
    "Sangshige Village",
    "village",
    { chapter: 3, section: 2, box: 2, group: 2 },
    { within: "wushi" },
  ),
  place(
    "shangzhuang",
    "上庄村",
    "Shangzhuang Village",
    "village",
    { chapter: 3, section: 2, box: 2, group: 2 },
    { within: "wufeng" },
  ),
  place(
    "xinzhuang",
    "新庄村",
    "Xinzhuang Village",
    "village",
    { chapter: 3, section: 2, box: 2, group: 2 },
    { within: "wufeng" },
  ),
  place("maji", "麻吉村", "Maji Village", "village", { chapter: 7, section: 4, box: 14, group: 2 }, { within: "donghe" }),
  place(
    "zhuozhatan",
    "卓扎滩村",
    "Zhuozhatan Village",
    "village",
    { chapter: 7, section: 4, lead: "打造精品文旅矩阵" },
    { within: "weiyuan", aliases: ["卓扎滩"] },
  ),
  place("youzuiwan", "油嘴湾", "Youzuiwan", "scenic-area", { chapter: 4, section: 4 }),
  place("moergou", "磨尔沟", "Mo'ergou", "village", { chapter: 7, section: 4 }),
  place(
    "banyan",
    "班彦新村",
    "Banyan New Village",
    "village",
    { chapter: 12, section: 5 },
    { within: "wushi", aliases: ["班彦村"] },
  ),
  place("majiazhuang", "马家庄", "Majiazhuang", "village", { chapter: 7, section: 2, box: 12, group: 1 }),
  place("beishan-forest-park", "北山国家森林公园", "Beishan National Forest Park", "park", in3(1), {
    aliases: ["北山国家森林公园地质公园", "互助北山", "北山"],
  }),
  place("nanmenxia-wetland-park", "南门峡国家湿地公园", "Nanmenxia National Wetland Park", "park", in3(1), {
    within: "nanmenxia",
    aliases: ["南门峡湿地公园", "互助南门峡国家湿地公园"],
  }),
  place("songduo-forest-park", "松多森林公园", "Songduo Forest Park", "park", in3(1), { within: "songduo" }),
  place(
    "beilongshan",
    "北龙山",
    "Beilongshan",
    "scenic-area",
    { chapter: 1, section: 1, lead: "产业结构迭代升级" },
    { aliases: ["北龙山国家森林公园", "北龙山景区"] },
  ),
  place(
    "tu-homeland-park",
    "土族故土园",
    "Tu Homeland Park",
    "scenic-area",
    { chapter: 7, section: 4 },
    { within: "weiyuan", aliases: ["互助土族故土园"] },
  ),
  place(
    "green-industrial-park",
    "互助绿色产业园",
    "Huzhu Green Industrial Park",
    "industrial-park",
    { chapter: 4, section: 3 },
    {
      aliases: ["海东工业园区互助绿色产业园", "绿色产业园", "互助县绿色产业园"],
    },
  ),
  place(
    "tangchuan-industrial-zone",
    "塘川工业基地",
    "Tangchuan Industrial Base",
    "industrial-park",
    { chapter: 3, section: 2, box: 2, group: 1 },
    {
      within: "tangchuan",
      aliases: ["塘川工业集中区", "塘川工业物流基地"],
    },
  ),
  place(
    "nanmenxia-reservoir",
    "南门峡水库",
    "Nanmenxia Reservoir",
    "reservoir",
    { chapter: 3, section: 1, box: 1, group: 2 },
    { within: "nanmenxia" },
  ),
  place("benkenggou-reservoir", "本坑沟水库", "Benkenggou Reservoir", "reservoir", { chapter: 6, section: 3, box: 10, group: 2 }),
  place(
    "zanzha-reservoir",
    "岔扎水库",
    "Zanzha Reservoir",
    "reservoir",
    { chapter: 6, section: 3, box: 10, group: 2 },
    { aliases: ["咎扎水库"] },
  ),
  place("zhuozhagou-reservoir", "卓扎沟水库", "Zhuozhagou Reservoir", "reservoir", { chapter: 6, section: 3, box: 10, group: 2 }),
  place("zelinxia-reservoir", "泽林峡水库", "Zelinxia Reservoir", "reservoir", { chapter: 10, section: 2, box: 21, group: 1 }),
  place("shuidongxia-reservoir", "水洞峡水库", "Shuidongxia Reservoir", "reservoir", {
    chapter: 10,
    section: 2,
    box: 21,
    group: 1,
  }),
  place("jiedanggou-reservoir", "截当沟水库", "Jiedanggou Reservoir", "reservoir", WATER),
  place("majiahe-reservoir", "马家河水库", "Majiahe Reservoir", "reservoir", WATER),
  place("hongtuwan-reservoir", "红土湾水库", "Hongtuwan Reservoir", "reservoir", WATER),
  beyond("huangshui", "湟水河", "Huangshui River", "river", in3(1)),
  beyond("datong-river", "大通河", "Datong River", "river", { chapter: 1, section: 1, lead: "生态底色愈发鲜明" }),
  place(
    "tangchuan-river",
    "塘川河",
    "Tangchuan River",
    "river",
    { chapter: 1, section: 1, table: 1, row: 9 },
    { aliases: ["沙塘川河"] },
  ),
  place("halazhigou-river", "哈拉直沟河", "Halazhigou River", "river", in3(2)),
  place("hongyazigou-river", "红崖子沟河", "Hongyazigou River", "river", in3(2)),
  place(
    "langshidang-river",
    "浪士当河",
    "Langshidang River",
    "river",
    { chapter: 7, section: 4, box: 14, group: 3 },
    { within: "beishan-forest-park" },
  ),
  place("maosi-river", "毛斯河", "Maosi River", "river", { chapter: 3, section: 1, box: 1, group: 2 }),
  place("ganchan-ravine", "甘禅沟", "Ganchan Ravine", "river", { chapter: 10, section: 2 }, { aliases: ["甘禅沟河"] }),
  place("shuidongxia", "水洞峡", "Shuidongxia Gorge", "river", WATER),
  place("chabaxia", "查巴峡", "Chabaxia Gorge", "river", WATER),
  place("kuilangxia", "奎浪峡", "Kuilangxia Gorge", "river", WATER),
  place("louzitan-ravine", "楼子滩沟", "Louzitan Ravine", "river", WATER),
  place("tuomu-ravine", "驮木沟", "Tuomu Ravine", "river", WATER),
  beyond("daban-mountains", "达坂山山脉", "Daban Mountains", "mountain", { chapter: 9, section: 2 }, ["达坂山"]),
  beyond("qilian-mountains", "祁连山南麓", "Southern slopes of the Qilian Mountains", "mountain", in3(1)),
  place(
    "youning-monastery",
    "佑宁寺",
    "Youning Monastery",
    "monastery",
    { chapter: 9, section: 3 },
    {
      within: "wushi",
      coordinates: at("36.7398", "102.1807", "seat", ["Wikipedia, Gönlung Jampa Ling", "维基百科，佑宁寺"]),
    },
  ),
  place(
    "quezang-monastery",
    "却藏寺",
    "Quezang Monastery",
    "monastery",
    { chapter: 7, section: 2 },
    {
      within: "nanmenxia",
      coordinates: at("37.0032", "101.9041", "seat", ["Wikipedia, Chuzang", "维基百科，却藏寺"]),
    },
  ),
  place("wufeng-monastery", "五峰寺", "Wufeng Monastery", "monastery", { chapter: 7, section: 2 }, { within: "wufeng" }),
  place(
    "caojiabao-airport",
    "西宁曹家堡机场",
    "Xining Caojiabao Airport",
    "airport",
    { chapter: 4, section: 4 },
    {
      within: "gaozhai",
      aliases: ["曹家堡机场"],
      coordinates: at("36.5275", "102.0430", "seat", ["OurAirports, XNN / ZLXN", "OurAirports，XNN / ZLXN"]),
    },
  ),
  outside("haidong", "海东市", "Haidong City", { chapter: 1, section: 1, lead: "经济规模稳中有进" }),
  outside("hehuang-new-area", "海东河湟新区", "Hehuang New Area of Haidong", { chapter: 8, section: 5 }),
  outside("xining", "西宁市", "Xining City", { chapter: 1, section: 2 }),
  outside("lanzhou", "兰州", "Lanzhou", { chapter: 1, section: 2 }),
  outside("ledu", "乐都区", "Ledu District", { chapter: 10, section: 1 }),
  outside("pingan", "平安区", "Ping'an District", { chapter: 10, section: 1 }),
  outside("datong-county", "大通", "Datong", { chapter: 2, section: 3 }),
  outside("menyuan", "门源", "Menyuan", { chapter: 2, section: 3 }),
  outside("tianzhu", "天祝", "Tianzhu", REGION),
  outside("tiantang", "天堂", "Tiantang", { chapter: 2, section: 3 }),
  outside("yongdeng", "永登", "Yongdeng", REGION),
  outside("hexi-corridor", "河西走廊", "Hexi Corridor", { chapter: 8, section: 5, lead: "强化对外设施建设与开放通道布局" }),
  outside("huangyuan", "湟源", "Huangyuan", { chapter: 10, section: 1, lead: "加强对外交通互联互通" }),
  outside("wuxi", "无锡", "Wuxi", { chapter: 2, section: 3 }),
];

/** Every place of the plan's layout. */
export const PLACES: readonly County[] = [...TOWNSHIPS, ...OTHERS];
