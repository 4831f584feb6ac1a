import { livesGoAsWritten } from './lives';

livesGoAsWritten(1);
