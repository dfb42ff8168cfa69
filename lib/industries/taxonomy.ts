import type { SectorSlug } from './sectors'

/**
 * The industries of the annotation guide, in its order, with the classes of GB/T 4754-2017 that they cover
 * (two digits: division, three: group, four: class).
 */
export const INDUSTRY_ROWS: readonly (readonly [
  slug: string,
  zh: string,
  en: string,
  sector: SectorSlug,
  gbt4754: readonly string[],
])[] = [
  ['coal-mining', '煤炭开采', 'Coal mining', 'energy', ['06']],
  ['coal-power', '煤电', 'Coal power', 'energy', ['4411', '4412', '443']],
  ['renewables', '风电光伏', 'Wind and solar power', 'energy', ['4415', '4416']],
  ['hydrogen-storage', '氢能与储能', 'Hydrogen and storage', 'energy', ['2619', '384', '4419']],
  ['grid', '电网', 'Power grid', 'energy', ['442']],
  ['oil-gas', '石油天然气与石油化工', 'Oil, gas and petrochemicals', 'chemicals', ['07', '251', '451', '57']],
  ['coal-chemicals', '煤化工', 'Coal chemicals', 'chemicals', ['252']],
  ['chemicals', '其他化工', 'Other chemicals', 'chemicals', ['26', '28', '29']],
  ['advanced-materials', '新材料', 'Advanced materials', 'materials', ['3091', '398']],
  ['metals', '冶金与有色', 'Ferrous and non-ferrous metals', 'materials', ['31', '32', '33']],
  ['rare-earths', '稀土', 'Rare earths', 'materials', ['0932', '3232']],
  ['building-materials', '建材与玻璃', 'Building materials and glass', 'materials', ['30']],
  ['mining', '非煤矿业', 'Mining other than coal', 'materials', ['08', '09', '10']],
  ['semiconductors', '半导体与电子', 'Semiconductors and electronics', 'manufacturing', ['39', '3825']],
  ['equipment', '装备制造', 'Equipment', 'manufacturing', ['34', '35', '38', '40']],
  ['vehicles', '汽车与交通装备', 'Vehicles and transport equipment', 'manufacturing', ['36', '37']],
  ['low-altitude', '低空经济', 'Low-altitude economy', 'manufacturing', ['374', '3963', '562']],
  ['biotech-pharma', '生物与医药', 'Biotechnology and pharmaceuticals', 'manufacturing', ['27']],
  ['textiles', '羊绒纺织', 'Cashmere and textiles', 'manufacturing', ['17', '18']],
  ['crops', '种植业', 'Crops', 'agriculture', ['01']],
  ['livestock', '畜牧业', 'Livestock', 'agriculture', ['03']],
  ['dairy-food', '乳业与食品加工', 'Dairy and food processing', 'agriculture', ['13', '14', '15']],
  ['computing', '算力与数字经济', 'Computing and digital economy', 'services', ['63', '64', '65']],
  [
    'logistics',
    '物流与交通运输',
    'Logistics and transport',
    'services',
    ['53', '54', '56', '58', '59', '60'],
  ],
  ['tourism-culture', '文旅', 'Tourism and culture', 'services', ['61', '786', '88', '90']],
  ['finance', '金融', 'Finance', 'services', ['66', '67', '68', '69']],
  ['trade', '商贸', 'Trade', 'services', ['51', '52', '62']],
  [
    'infrastructure',
    '基础设施与城市建设',
    'Infrastructure and urban construction',
    'public',
    ['47', '48', '49', '70', '78'],
  ],
  ['water', '水利', 'Water', 'public', ['46', '482', '76']],
  ['ecology', '生态环保', 'Ecology and environment', 'public', ['02', '42', '77']],
  ['public-services', '民生与公共服务', 'Public services', 'public', ['80', '83', '84', '85', '94']],
  ['general', '综合', 'General', 'general', []],
]
