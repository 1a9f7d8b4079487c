/** Complaints: what the public says against a check, answered within a time by somebody who did not write it. */

export { addWorkingDays } from './working-days.ts'
export { complain, findComplaint, type ComplaintStatus } from './complain.ts'
export { assignComplaint, type Complaint, decideComplaint, openComplaints, type Outcome, outcomes } from './decide.ts'
