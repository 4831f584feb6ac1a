import { openFile } from '../support/databases';
import { livesGoAsWritten } from './lives';

livesGoAsWritten(2, openFile);
