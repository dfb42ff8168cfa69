/** Next runs this in the browser before everything of its own. */
import { begin } from './components/client/begin'

begin()
