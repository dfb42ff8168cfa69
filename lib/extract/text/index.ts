export { mapped, picked } from './offsets'
export { plain } from './plain'
