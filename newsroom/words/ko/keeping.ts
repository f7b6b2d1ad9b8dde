import type { keeping as english } from '../en/keeping.ts';

export const keeping: typeof english = {
  save: '저장',
  saved: '이 기기에 저장했습니다.',
  removed: '저장한 기사에서 뺐습니다.',
  page: {
    title: '저장한 기사',
    description: '이 기기에 저장한 기사와 최근에 읽은 기사입니다.',
    about:
      '이 목록은 이 기기에만 남습니다. 가입할 필요가 없고, 저희는 목록의 내용을 알지 못합니다. 저장한 기사는 인터넷에 연결되지 않아도 읽을 수 있습니다.',
    noScript:
      '기사를 저장하려면 자바스크립트가 필요한데 이 브라우저에서는 꺼져 있습니다. 다른 기능은 모두 쓸 수 있으며, 브라우저 즐겨찾기로도 기사를 남겨 둘 수 있습니다.',
    savedHeading: '저장한 기사',
    recentHeading: '최근 읽은 기사',
    savedNone: '아직 저장한 기사가 없습니다. 기사 위쪽의 ‘저장’ 단추를 눌러 보세요.',
    recentNone: '표시할 기사가 없습니다.',
    remove: '빼기',
    removeOne: '빼기: {headline}',
    removed: '목록에서 뺐습니다.',
    clearSaved: '저장한 기사 모두 빼기',
    clearRecent: '읽은 기록 지우기',
    cleared: '모두 지웠습니다.',
    undo: '되돌리기',
    undone: '되돌렸습니다.',
    recentKept: '이 기기에서 읽은 기사를 기록하기',
    recentOn: '지금부터 읽은 기사를 기록합니다.',
    recentOff: '기록을 지웠고 더는 기록하지 않습니다.',
    gone: '저장한 기사 가운데 삭제되었거나 더는 제공하지 않는 기사를 목록에서 뺐습니다.',
  },
  offline: {
    copy: '{at}에 저장한 사본입니다. 인터넷에 연결되어 있지 않으며, 이후 수정되었을 수 있습니다.',
    list: '인터넷에 연결되어 있지 않습니다. 아래 기사는 그대로 읽을 수 있습니다.',
    notHere: '인터넷에 연결되어 있지 않고, 이 페이지는 저장되어 있지 않습니다. 아래 기사는 읽을 수 있습니다.',
  },
};
