import type { Corridor, Locator } from "../../../model/index.js";
import type { PlaceId } from "../../place-ids.js";

const NETWORK: Locator = { chapter: 9, section: 1, lead: "构建互联互通交通物流网络" };
const TOGETHER: Locator = { chapter: 9, section: 1 };
const OPENING: Locator = { chapter: 8, section: 5, lead: "强化对外设施建设与开放通道布局" };
const ROADS: Locator = { chapter: 10, section: 1, lead: "加强对外交通互联互通" };

const corridor = (
  id: string,
  zh: string,
  en: string,
  kind: Corridor["kind"],
  places: readonly PlaceId[],
  locator: Locator,
  hours?: string,
): Corridor => ({
  id,
  name: { zh, en },
  kind,
  places,
  ...(hours !== undefined && { hours }),
  locator,
});

/** What joins the county's places with each other and with the outside. */
export const CORRIDORS: readonly Corridor[] = [
  corridor("huzhu-xining", "互助—西宁", "Huzhu–Xining", "travel-time", ["huzhu", "xining"], NETWORK, "1"),
  corridor("huzhu-lanzhou", "互助—兰州", "Huzhu–Lanzhou", "travel-time", ["huzhu", "lanzhou"], NETWORK, "1.5"),
  corridor(
    "huzhu-datong-menyuan",
    "互助—大通—门源",
    "Huzhu–Datong–Menyuan",
    "cooperation",
    ["huzhu", "datong-county", "menyuan"],
    TOGETHER,
  ),
  corridor("jiading-tiantang", "加定—天堂", "Jiading–Tiantang", "cooperation", ["jiading", "tiantang"], TOGETHER),
  corridor("jiading-tianzhu", "加定镇与甘肃天祝联动", "Jiading with Tianzhu, Gansu", "cooperation", ["jiading", "tianzhu"], {
    chapter: 9,
    section: 3,
    lead: "做特五个文化旅游型城镇",
  }),
  corridor(
    "datong-river-corridor",
    "大通河生态廊道",
    "Datong River ecological corridor",
    "cooperation",
    ["huzhu", "datong-river", "tianzhu"],
    { chapter: 9, section: 1, lead: "筑牢区域生态联防联治屏障" },
  ),
  corridor(
    "qinghai-gansu-tour",
    "青甘环线跨省精品线路",
    "Qinghai–Gansu ring route",
    "cooperation",
    ["huzhu", "tianzhu", "yongdeng"],
    { chapter: 9, section: 1, lead: "深化文旅融合联动发展" },
  ),
  corridor("huzhu-wuxi", "互助—无锡", "Huzhu–Wuxi", "cooperation", ["huzhu", "wuxi"], {
    chapter: 5,
    section: 2,
    lead: "深化跨区域科技成果协同转化",
  }),
  corridor(
    "opening-east",
    "东接海东河湟新区",
    "East to Hehuang New Area",
    "trade",
    ["huzhu", "hehuang-new-area", "caojiabao-airport"],
    OPENING,
  ),
  corridor("opening-west", "西连海北州门源县", "West to Menyuan", "trade", ["huzhu", "menyuan"], OPENING),
  corridor("opening-south", "南承西宁市", "South to Xining", "trade", ["huzhu", "xining"], OPENING),
  corridor("opening-north", "北通甘肃河西走廊", "North to the Hexi Corridor", "trade", ["huzhu", "hexi-corridor"], OPENING),
  corridor(
    "airport-coach",
    "互助—机场直达客运专线",
    "Direct coach line Huzhu–airport",
    "service",
    ["huzhu", "caojiabao-airport"],
    {
      chapter: 10,
      section: 1,
      lead: "协同推进空中交通建设",
    },
  ),
  corridor(
    "ninghu-expressway-link",
    "宁互高速南沿河路连接线",
    "Ninghu Expressway, South Riverside Road link",
    "road",
    ["huzhu", "xining"],
    ROADS,
  ),
  corridor("g0601", "G0601西宁北绕城高速公路", "G0601 Xining northern ring expressway", "road", ["xining"], ROADS),
  corridor("g670", "G670海东至湟源公路", "G670 Haidong–Huangyuan highway", "road", ["haidong", "huangyuan"], ROADS),
  corridor(
    "g338",
    "G338海兴至天峻公路甘禅口（青甘界）至克图段",
    "G338 Haixing–Tianjun highway, Ganchankou–Ketu",
    "road",
    ["huzhu"],
    ROADS,
  ),
  corridor("jiaxi-expressway", "加西高速", "Jiaxi expressway, section Jiading–Baimuxia", "road", ["jiading"], {
    chapter: 1,
    section: 1,
    lead: "城乡面貌焕发新颜",
  }),
  corridor("huangshui-corridor", "湟水河生态廊道", "Huangshui ecological corridor", "cooperation", ["huangshui"], {
    chapter: 3,
    section: 1,
    lead: "推进重点生态系统保护修复",
  }),
  corridor(
    "qilian-barrier",
    "祁连山南麓生态屏障协同保护",
    "Joint protection of the southern Qilian slopes",
    "cooperation",
    ["huzhu", "datong-county", "menyuan", "qilian-mountains"],
    { chapter: 9, section: 1, lead: "筑牢区域生态联防联治屏障" },
  ),
  corridor(
    "lanzhou-xining-tour",
    "兰州—西宁城市群生态旅游线路",
    "Lanzhou–Xining ecological tour",
    "cooperation",
    ["huzhu", "datong-county", "menyuan", "lanzhou", "xining"],
    { chapter: 9, section: 1, lead: "深化文旅融合联动发展" },
  ),
  corridor(
    "outward-links",
    "与西宁市、乐都区、平安区及机场的交通联系",
    "Links with Xining, Ledu, Ping'an and the airport",
    "road",
    ["huzhu", "xining", "ledu", "pingan", "caojiabao-airport"],
    ROADS,
  ),
];
