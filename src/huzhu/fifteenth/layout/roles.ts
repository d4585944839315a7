import type { Locator, Role } from "../../../model/index.js";
import type { PlaceId } from "../../place-ids.js";

const TOWNS = (lead: string): Locator => ({ chapter: 9, section: 3, lead });
const TIERS: Locator = { chapter: 9, section: 3, box: 18 };

const role = (
  id: string,
  zh: string,
  en: string,
  kind: Role["kind"],
  places: readonly PlaceId[],
  locator: Locator,
  openEnded = false,
  part?: string,
): Role => ({
  id,
  name: { zh, en },
  kind,
  places,
  openEnded,
  ...(part !== undefined && { part }),
  locator,
});

const CORE = TOWNS("做优综合服务型核心城镇");
const MINING = TOWNS("做强工矿服务型副中心城镇");
const CULTURE = TOWNS("做特五个文化旅游型城镇");
const SPACE = TOWNS("优化城镇空间格局");

/** What the outline asks the towns and townships to be. */
export const ROLES: readonly Role[] = [
  role("small-city", "小城市", "Small city", "tier", ["weiyuan"], TIERS),
  role(
    "central-town",
    "中心镇",
    "Central town",
    "tier",
    ["tangchuan", "jiading", "wushi", "danma", "wufeng", "nanmenxia"],
    TIERS,
  ),
  role("general-township", "一般乡镇", "General township", "tier", ["dongshan", "caijiabao"], TIERS, true),
  role("county-core", "一心", "One core", "node", ["weiyuan"], SPACE),
  role(
    "development-node",
    "特色发展节点",
    "Node of distinctive development",
    "node",
    ["danma", "donghe", "nanmenxia", "songduo"],
    SPACE,
    true,
    // The paragraph calls these the many points; Box 17 calls the six central towns that.
    "many-points",
  ),
  role("comprehensive-core", "综合服务型核心城镇", "Core town of comprehensive services", "function", ["weiyuan"], CORE),
  role(
    "mining-service-subcentre",
    "工矿服务型副中心城镇",
    "Subcentre of industrial and mining services",
    "function",
    ["tangchuan"],
    MINING,
  ),
  role(
    "culture-tourism-town",
    "文化旅游型城镇",
    "Town of culture and tourism",
    "function",
    ["danma", "wufeng", "nanmenxia", "jiading", "wushi"],
    CULTURE,
  ),
  role("industry-produce-processing", "特色农畜产品精深加工", "Deep processing of farm produce", "industry", ["weiyuan"], CORE),
  role("industry-green", "绿色产业", "Green industry", "industry", ["weiyuan"], CORE),
  role("industry-new-energy", "新能源产业", "New energy", "industry", ["weiyuan"], CORE),
  role("industry-tu-tourism", "土族文化旅游", "Tu culture and tourism", "industry", ["weiyuan"], CORE),
  role("industry-vegetables", "蔬菜种植", "Vegetables", "industry", ["tangchuan"], MINING),
  role("industry-new-energy-tangchuan", "新能源", "New energy", "industry", ["tangchuan"], MINING),
  role("industry-new-materials", "新材料产业", "New materials", "industry", ["tangchuan"], MINING),
  role("industry-processing-tangchuan", "农畜产品加工", "Processing of farm produce", "industry", ["tangchuan"], MINING),
  role("industry-modern-logistics", "现代物流", "Modern logistics", "industry", ["tangchuan"], MINING),
  role(
    "industry-barley-processing",
    "青稞精深加工",
    "Deep processing of highland barley",
    "industry",
    ["weiyuan"],
    TOWNS("优化城镇规模结构"),
    true,
  ),
  role("industry-tourism-products", "文旅产品开发", "Development of cultural tourism products", "industry", ["danma"], CULTURE),
  role("industry-eco-tourism", "生态文化旅游", "Ecological and cultural tourism", "industry", ["danma", "jiading"], CULTURE),
  role("industry-cultural-tourism", "文化旅游", "Cultural tourism", "industry", ["wufeng", "wushi"], CULTURE),
  role("industry-eco-leisure", "生态旅游", "Ecological tourism", "industry", ["nanmenxia"], CULTURE),
  role(
    "industry-distinctive-processing",
    "特色农畜产品加工",
    "Processing of distinctive farm produce",
    "industry",
    ["danma", "wufeng", "nanmenxia", "jiading"],
    CULTURE,
  ),
  role("industry-transport-logistics", "交通物流业", "Transport and logistics", "industry", ["wufeng", "jiading"], CULTURE),
  role("industry-eco-planting", "生态种植", "Ecological planting", "industry", ["nanmenxia", "jiading"], CULTURE),
  role("industry-eco-husbandry", "生态养殖", "Ecological husbandry", "industry", ["jiading"], CULTURE),
  role("industry-farming", "农业种植", "Farming", "industry", ["wushi"], CULTURE),
  role(
    "housing-land",
    "人口集聚区域住房用地",
    "Residential land in population centres",
    "function",
    ["weiyuan", "tangchuan"],
    {
      chapter: 11,
      section: 5,
      lead: "强化规划统筹引领",
    },
    true,
  ),
];
