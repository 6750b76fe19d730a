import ApartmentOutlined from '@ant-design/icons/es/icons/ApartmentOutlined'
import AuditOutlined from '@ant-design/icons/es/icons/AuditOutlined'
import BankOutlined from '@ant-design/icons/es/icons/BankOutlined'
import BarChartOutlined from '@ant-design/icons/es/icons/BarChartOutlined'
import CalendarOutlined from '@ant-design/icons/es/icons/CalendarOutlined'
import CheckSquareOutlined from '@ant-design/icons/es/icons/CheckSquareOutlined'
import CopyOutlined from '@ant-design/icons/es/icons/CopyOutlined'
import DeploymentUnitOutlined from '@ant-design/icons/es/icons/DeploymentUnitOutlined'
import DesktopOutlined from '@ant-design/icons/es/icons/DesktopOutlined'
import DiffOutlined from '@ant-design/icons/es/icons/DiffOutlined'
import FileDoneOutlined from '@ant-design/icons/es/icons/FileDoneOutlined'
import FileTextOutlined from '@ant-design/icons/es/icons/FileTextOutlined'
import GlobalOutlined from '@ant-design/icons/es/icons/GlobalOutlined'
import GoldOutlined from '@ant-design/icons/es/icons/GoldOutlined'
import ProjectOutlined from '@ant-design/icons/es/icons/ProjectOutlined'
import QuestionCircleOutlined from '@ant-design/icons/es/icons/QuestionCircleOutlined'
import SafetyOutlined from '@ant-design/icons/es/icons/SafetyOutlined'
import ScheduleOutlined from '@ant-design/icons/es/icons/ScheduleOutlined'
import SwapOutlined from '@ant-design/icons/es/icons/SwapOutlined'
import TableOutlined from '@ant-design/icons/es/icons/TableOutlined'
import TeamOutlined from '@ant-design/icons/es/icons/TeamOutlined'
import TrophyOutlined from '@ant-design/icons/es/icons/TrophyOutlined'
import UserSwitchOutlined from '@ant-design/icons/es/icons/UserSwitchOutlined'

export const navigationIcons = {
  workbench: DesktopOutlined,
  overview: GlobalOutlined,
  clauses: ApartmentOutlined,
  coverage: TableOutlined,
  discrepancies: DiffOutlined,
  duties: FileDoneOutlined,
  evaluations: TrophyOutlined,
  plans: FileTextOutlined,
  pairs: SwapOutlined,
  projects: ProjectOutlined,
  agreements: AuditOutlined,
  supports: BankOutlined,
  meetings: CalendarOutlined,
  commitments: CheckSquareOutlined,
  replications: CopyOutlined,
  zoneLinks: DeploymentUnitOutlined,
  parks: GoldOutlined,
  exchanges: UserSwitchOutlined,
  organisations: TeamOutlined,
  personalData: SafetyOutlined,
  referenceFigures: BarChartOutlined,
  workingDays: ScheduleOutlined,
  about: QuestionCircleOutlined,
}

export type NavigationIcon = keyof typeof navigationIcons
