package io.daypass.cockpit;

import io.daypass.cockpit.HistoryList.Choices;
import io.daypass.cockpit.HistoryList.Part;
import io.daypass.cockpit.SearchForm.Typed;
import io.daypass.evidence.Dossiers;
import io.daypass.request.Refusal;
import io.daypass.request.Refused;
import io.daypass.request.RequestId;
import io.daypass.request.RequestRefusals;
import io.daypass.request.RequestStore;
import org.springframework.stereotype.Component;

/** What each page shows. Whoever asks has been let in already. */
@Component
class HistoryPages {

  private final SearchForm form;
  private final HistoryList list;
  private final StoryTeller stories;
  private final EngineHistory engine;
  private final RequestStore requests;
  private final Dossiers dossiers;

  HistoryPages(
      SearchForm form,
      HistoryList list,
      StoryTeller stories,
      EngineHistory engine,
      RequestStore requests,
      Dossiers dossiers) {
    this.form = form;
    this.list = list;
    this.stories = stories;
    this.engine = engine;
    this.requests = requests;
    this.dossiers = dossiers;
  }

  /** Names a request. */
  record Link(String request) {}

  Choices choices() {
    return list.choices();
  }

  Part search(Typed typed) {
    return list.part(form.read(typed));
  }

  Story story(String id) {
    return stories.of(SearchForm.request(id)).orElseThrow(HistoryPages::noSuchRequest);
  }

  String picture(String id, String instance) {
    return engine
        .picture(SearchForm.request(id), instance)
        .orElseThrow(
            () ->
                new Refused(
                    Refusal.notFound(
                        "no-such-picture", "The engine knows no such instance of the request.")));
  }

  /** Found before the first byte goes out: after it, nobody could be told that it is missing. */
  HistoryDoor.Download dossier(String id) {
    RequestId request = SearchForm.request(id);
    if (requests.find(request).isEmpty()) {
      throw noSuchRequest();
    }
    return to -> dossiers.write(request, to);
  }

  Link ofInstance(String instance) {
    return engine
        .request(instance)
        .map(request -> new Link(request.toString()))
        .orElseThrow(HistoryPages::noSuchRequest);
  }

  private static Refused noSuchRequest() {
    return new Refused(RequestRefusals.noSuchRequest());
  }
}
