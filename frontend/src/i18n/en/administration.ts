import { organisation } from './organisation'
import { personalData } from './personalData'
import { referenceFigure } from './referenceFigure'
import { workingDays } from './workingDays'

/** The texts of pages that administrators open. */
export const administration = { organisation, personalData, referenceFigure, workingDays }
