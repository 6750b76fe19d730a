// Sample support: invented, and marked as such by its names. A movement is step|day|quantity|note; to names the sample
// project that it is granted to.
import { MARK } from './demo-facts.mjs';

const SAMPLES = [
  {
    pair: 'LN-JS', name: '智能机床产业化基地基础设施中央预算内投资', life: 'agreed', kind: 'CENTRAL_BUDGET', clauses: ['S4.d'], to: '沈阳智能机床产业化基地',
    grantor: '国家有关部门（示例）', document: '年度中央预算内投资计划（示例）', recipient: '沈阳示例装备园区管委会', from: '2024-01-01', until: '2026-12-31',
    movements: ['GRANTED|2024-04-12|6800', 'PAID|2024-06-20|4000|首批', 'PAID|2025-05-15|2800|第二批', 'USED|2024-12-20|3650.5', 'USED|2025-10-31|2100'],
  },
  {
    pair: 'LN-JS', name: '沈抚片区建设用地指标', life: 'agreed', kind: 'LAND_QUOTA', unit: 'HECTARE', clauses: ['S5.d'], grantor: '辽宁示例自然资源厅',
    recipient: '沈抚示例产业园', movements: ['GRANTED|2025-02-28|42.6667', 'USED|2025-09-10|18.3333|一期供地'],
  },
  { pair: 'LN-JS', name: '装备制造企业专项信贷', life: 'sent', by: 'EAST', kind: 'BANK_CREDIT', clauses: ['S4.e'], grantor: '江苏示例银行', recipient: '辽宁示例装备企业', movements: ['GRANTED|2026-03-20|50000'] },
  {
    pair: 'JL-ZJ', name: '吉浙产业投资基金首期', life: 'revisionSent', kind: 'INDUSTRY_FUND', clauses: ['S4.f'], grantor: '浙江示例产业基金', recipient: '吉林示例新材料公司',
    movements: ['GRANTED|2023-09-01|30000', 'PAID|2024-01-15|12000', 'USED|2024-11-30|9800.25'],
    amend: { movements: [{ step: 'GRANTED', on: '2023-09-01', quantity: 30000 }, { step: 'PAID', on: '2024-01-15', quantity: 12000 }, { step: 'PAID', on: '2025-12-10', quantity: 8000 }, { step: 'USED', on: '2024-11-30', quantity: 9800.25 }] },
  },
  { pair: 'JL-ZJ', name: '跨省耕地占补平衡指标调剂', life: 'agreed', by: 'EAST', kind: 'FARMLAND_BALANCE', unit: 'MU', clauses: ['S4.g'], grantor: '吉林示例自然资源厅', recipient: '浙江示例县', movements: ['GRANTED|2024-07-01|3000', 'USED|2024-12-25|1280.5'] },
  { pair: 'JL-ZJ', name: '碳纤维园区用能指标', life: 'draft', kind: 'ENERGY_QUOTA', unit: 'TONNE_OF_COAL', clauses: ['S5.d'], grantor: '吉林示例能源局', recipient: '吉林示例碳纤维园', movements: ['GRANTED|2026-05-08|12000'] },
  { pair: 'HL-GD', name: '深圳（哈尔滨）方向园区产业扶持', life: 'agreed', by: 'EAST', kind: 'POLICY_PREFERENCE', clauses: ['S4.b'], grantor: '广东示例商务厅', document: '产业扶持办法（示例）', recipient: '黑龙江示例园区', from: '2023-01-01', until: '2027-12-31', movements: [] },
  {
    pair: 'HL-GD', name: '农产品加工信贷支持', life: 'returned', kind: 'BANK_CREDIT', clauses: ['S4.e'], grantor: '黑龙江示例银行', recipient: '佳木斯示例米业', movements: ['GRANTED|2025-01-10|8000', 'PAID|2025-02-01|8000', 'USED|2025-08-30|7600'],
    returns: { reason: '到位金额与我方登记不一致', counterFacts: { movements: [{ step: 'GRANTED', on: '2025-01-10', quantity: 8000 }, { step: 'PAID', on: '2025-02-01', quantity: 6500 }, { step: 'USED', on: '2025-08-30', quantity: 6000 }] } },
  },
  { pair: 'SY-BJ', name: '北京企业赴沈研发补助', life: 'agreed', by: 'EAST', kind: 'CENTRAL_BUDGET', clauses: ['S4.d'], grantor: '国家有关部门（示例）', recipient: '沈阳示例研发中心', movements: ['GRANTED|2025-06-01|900', 'PAID|2025-07-15|900'] },
  { pair: 'SY-BJ', name: '沈北园区标准厂房贷款', life: 'agreed', kind: 'BANK_CREDIT', clauses: ['S4.e'], grantor: '沈阳示例银行', recipient: '沈北示例开发公司', movements: ['GRANTED|2024-03-01|16000', 'PAID|2024-04-10|10000', 'USED|2025-03-31|10000'] },
  { pair: 'DL-SH', name: '大连—上海航运基金', life: 'agreed', kind: 'INDUSTRY_FUND', clauses: ['S4.f'], grantor: '上海示例航运基金', recipient: '大连示例港口公司', movements: ['GRANTED|2025-04-18|20000'] },
  { pair: 'DL-SH', name: '长兴岛产业用地指标', life: 'sent', kind: 'LAND_QUOTA', unit: 'HECTARE', clauses: ['S5.d'], grantor: '大连示例自然资源局', recipient: '长兴岛示例园区', movements: ['GRANTED|2026-08-01|65.2'] },
  { pair: 'CC-TJ', name: '汽车零部件基地专项资金', life: 'closed', kind: 'CENTRAL_BUDGET', clauses: ['S4.d'], grantor: '国家有关部门（示例）', recipient: '长春示例零部件园', movements: ['GRANTED|2022-05-01|1500', 'PAID|2022-06-01|1500', 'USED|2023-11-30|1500'], close: '资金已全部使用并通过验收' },
  { pair: 'CC-TJ', name: '津长合作园区财政奖补', life: 'agreed', by: 'EAST', kind: 'POLICY_PREFERENCE', clauses: ['S4.b'], grantor: '天津示例合作交流办', recipient: '天津—长春示例合作园', movements: ['GRANTED|2025-09-01|320', 'USED|2026-02-10|180'] },
  { pair: 'HRB-SZ', name: '深哈产业园科创企业信贷', life: 'settled', kind: 'BANK_CREDIT', clauses: ['S4.e'], grantor: '哈尔滨示例银行', recipient: '深哈示例科创企业', movements: ['GRANTED|2025-05-20|5000', 'PAID|2025-06-20|5000'], returns: { reason: '首批拨付应为 3000 万元' }, amend: { movements: [{ step: 'GRANTED', on: '2025-05-20', quantity: 5000 }, { step: 'PAID', on: '2025-06-20', quantity: 3000 }] } },
  { pair: 'NM', name: '主动对接工作经费', life: 'agreedAlone', kind: 'CENTRAL_BUDGET', clauses: ['S4.d'], grantor: '国家有关部门（示例）', recipient: '内蒙古示例开发区', movements: ['GRANTED|2025-03-10|260', 'PAID|2025-04-10|260'] },
];

function movement(text) {
  const [step, on, quantity, note] = text.split('|');
  return { step, on, quantity: Number(quantity), note };
}

/** What the API takes; `codeOf` finds the code of a sample project by its name. */
export async function supportFactsOf(support, codeOf) {
  return {
    name: MARK + support.name,
    pairCode: support.pair,
    clauses: support.clauses,
    kind: support.kind,
    unit: support.unit ?? 'WAN_YUAN',
    grantor: support.grantor,
    document: support.document,
    recipient: support.recipient,
    recipientCode: support.to && (await codeOf(support.to)),
    validFrom: support.from,
    validUntil: support.until,
    movements: support.movements.map(movement),
  };
}

export const supports = SAMPLES;
