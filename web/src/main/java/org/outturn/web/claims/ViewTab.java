package org.outturn.web.claims;

import java.util.List;
import org.outturn.core.view.SavedView;

/**
 * A saved view as a tab above the list.
 *
 * @param name its name
 * @param address the list
 * @param by who shares it; empty for one's own
 * @param current whether that list is shown
 */
public record ViewTab(String name, String address, String by, boolean current) {
    static List<ViewTab> of(List<SavedView> views, ListAddress shown) {
        return views.stream().map(view -> of(view, shown)).toList();
    }

    private static ViewTab of(SavedView view, ListAddress shown) {
        ListAddress list = ListAddress.ofQuery(view.query());
        return new ViewTab(
                view.name(),
                list.address(),
                view.isShared() ? view.editor().name() : "",
                list.query().equals(shown.query()));
    }
}
