import { mount } from '../components/mount';
import { ConversationPages } from './ConversationPages';

mount(ConversationPages);
