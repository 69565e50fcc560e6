// What Cockpit finds here: an entry in its navigation, two pages, and a tab of running instances.
import {search, tab} from './search.js';
import {story} from './story.js';

const ID = 'daypass-history';

export default [
  {
    id: ID,
    pluginPoint: 'cockpit.navigation',
    priority: 10,
    properties: {
      label: 'Access history',
      pagePath: `#/${ID}`,
      checkActive: address => address.includes(`#/${ID}`)
    }
  },
  {
    id: `${ID}-search`,
    pluginPoint: 'cockpit.route',
    properties: {path: `/${ID}`, label: '/access-history'},
    render: (node, {api}) => search(node, api)
  },
  {
    id: `${ID}-story`,
    pluginPoint: 'cockpit.route',
    properties: {path: `/${ID}/request/:id`, label: '/access-history/request'},
    render: (node, {api}) => story(node, api, window.location.hash.split(/[/?]/)[3])
  },
  {
    id: `${ID}-tab`,
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 1,
    properties: {label: 'Access history'},
    render: (node, {api, processInstanceId}) => tab(node, api, processInstanceId)
  }
];
