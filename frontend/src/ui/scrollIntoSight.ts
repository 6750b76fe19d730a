/** On a narrow screen the open tab may lie beyond the edge. */
export function scrollIntoSight(tab: HTMLAnchorElement | null) {
  const tabs = tab?.parentElement
  if (!tab || !tabs) return
  const beyond = tab.getBoundingClientRect().left - tabs.getBoundingClientRect().left
  tabs.scrollLeft += beyond - (tabs.clientWidth - tab.clientWidth) / 2
}
