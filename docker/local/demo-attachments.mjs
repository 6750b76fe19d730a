// Sample attachments: small files made here, marked as samples by what they say.
import { MARK } from './demo-facts.mjs';

/** A page of plain text as PDF: whoever opens it sees what it is. */
function pdf(title) {
  const stream = `BT /F1 20 Tf 72 760 Td (${title}) Tj 0 -32 Td (Sample. Nothing in here is real.) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** By ledger, pair and name of the sample record; a draft's own side attaches, and an agreed one's both may. */
export const attachments = [
  { ledger: '/meetings', pair: 'LN-JS', record: '辽宁省与江苏省对口合作高层座谈会', by: 'liaoning-editor', kind: 'MINUTES', file: `${MARK}座谈会会议纪要.pdf`, content: pdf('Minutes of the meeting') },
  { ledger: '/meetings', pair: 'LN-JS', record: '辽宁省与江苏省对口合作高层座谈会', by: 'jiangsu-editor', kind: 'EVIDENCE', file: `${MARK}签到表.csv`, content: '\ufeff单位,人数\n辽宁示例代表团,12\n江苏示例代表团,15\n' },
  { ledger: '/meetings', pair: 'JL-ZJ', record: '吉林省党政代表团赴浙江考察', by: 'jilin-editor', kind: 'MINUTES', file: `${MARK}考察纪要.pdf`, content: pdf('Minutes of the visit') },
  { ledger: '/meetings', pair: 'JL-ZJ', record: '吉林省党政代表团赴浙江考察', by: 'zhejiang-editor', kind: 'OTHER', file: `${MARK}日程.txt`, content: '上午：座谈。\n下午：考察园区。\n（示例，均非真实内容）\n' },
  { ledger: '/meetings', pair: 'JL-ZJ', record: '园区共建工作会商', by: 'jilin-editor', kind: 'OTHER', file: `${MARK}会议方案（草稿）.txt`, content: '议程一：园区选址。\n议程二：分享机制。\n（示例，均非真实内容）\n' },
];

export function formOf({ kind, file, content }, recordId) {
  const form = new FormData();
  form.set('recordId', recordId);
  form.set('kind', kind);
  form.set('file', new Blob([content]), file);
  return form;
}
