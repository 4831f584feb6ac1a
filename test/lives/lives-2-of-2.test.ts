import { livesGoAsWritten } from './lives';

livesGoAsWritten(2);
