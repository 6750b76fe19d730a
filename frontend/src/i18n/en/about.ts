import type { Messages } from '../index'

export const about: Messages['about'] = {
  title: 'Help',
  lead: 'This platform serves the work plan for paired cooperation between Northeast and East China (State Council 2017 no. 22): each fact entered once, agreed by both sides, traced to the clause it serves.',
  lifeTitle: 'How a record comes into force',
  life: {
    draft: 'An editor drafts. Only the own side sees a draft.',
    send: 'An approver sends it to the other side; both sides and the coordinators see it.',
    agree: "Once the other side's approver agrees it is in force and counts in totals and coverage.",
    return:
      'Returning needs a reason and may carry own figures; both sides’ figures stand side by side until settled.',
    change:
      'A later change is a revision that both sides agree in the same way; until then the agreed content stays in force.',
    close: 'Closing needs a reason and the other side’s agreement. Nothing agreed is ever deleted.',
  },
  wordsTitle: 'What the figures mean',
  words: {
    signing:
      'Signing is not landing: projects move intended → signed → registered → started → completed → operating; framework agreements never count as investment.',
    gross:
      'Gross and net stand together: net gives each pair its attributed share, and all of a project that attributes nothing; both count only what both sides agreed on. Two entries of one national project code are pointed out for the sides to settle, never left out by themselves.',
    counted:
      'Total investment counts projects signed or later: intended and terminated projects and frameworks are among the numbers by stage without an amount, so that the amounts of all stages add up to the total, and the numbers to more than there are cooperation projects.',
    money: 'Money is in 万元 (CNY 10 000), shown in 亿元 from CNY 100 million on.',
  },
}
