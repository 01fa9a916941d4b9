import { mount } from '../components/frame/mount';
import { ConversationPages } from './ConversationPages';

mount(ConversationPages);
