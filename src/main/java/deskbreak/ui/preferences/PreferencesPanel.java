// SPDX-License-Identifier: Apache-2.0
package deskbreak.ui.preferences;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;

import net.miginfocom.swing.MigLayout;

import deskbreak.agent.Command;
import deskbreak.agent.Status;
import deskbreak.settings.Settings;
import deskbreak.text.Messages;
import deskbreak.ui.edge.Asks;
import deskbreak.ui.edge.Crossing;
import deskbreak.ui.theme.Texts;

/** All preferences: the pages in a list on the left, the chosen one on the right. Every change applies at once. */
public final class PreferencesPanel extends JPanel {
    private final transient Choices choices;
    private final transient Texts texts = new Texts(Messages.of("preferences"));
    private final transient MomentsPage moments;
    private final transient SensorsPage sensors;
    private final transient Asks asks;
    private final transient RoutinesPage routines;
    private final transient Map<Page, Form> pages;
    private final transient LoginToggle login;
    private final CardLayout cards = new CardLayout();
    private final JPanel stage = new JPanel(cards);
    private final JList<Page> list = new JList<>(Page.values());

    /** The pages, in the order of the list. */
    public enum Page {
        BREAKS, MOMENTS, HOURS, ROUTINES, LOOK, YOU, MOVES, SENSORS, PRIVACY, ABOUT
    }

    /** @param first what to show until the next status comes to {@link #show} */
    public PreferencesPanel(Status first, Outside outside) {
        // A smaller window takes from the page, which scrolls and wraps, never from the list.
        super(new MigLayout("insets 0, gap 0, fill", "[shrink 0][grow, fill]", "[grow, fill][]"));
        texts.speakTo(first.settings().profile());
        choices = new Choices(first.settings(), outside.asks(), outside.check());
        asks = outside.asks();
        moments = new MomentsPage(choices, texts, outside.calendars(), first);
        sensors = new SensorsPage(choices, texts, outside.examination());
        routines = new RoutinesPage(choices, texts, outside, first.routines());
        login = new LoginToggle(outside.login(), texts);
        pages = forms(outside);
        pages.forEach((page, form) -> stage.add(scrolled(form), page.name()));
        texts.named(list, "pages");
        list.setOpaque(false);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Named<>(Page.class, page -> texts.get("page." + page), true));
        list.addListSelectionListener(e -> turnTo(page()));
        list.setSelectedValue(Page.BREAKS, false);
        list.getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke("RIGHT"), "enter");
        list.getActionMap().put("enter", new Enter());
        add(beside(list, "insets 18 10 0 10"), "grow");
        add(stage, "spany 2, wmin 0, hmin 0");
        add(beside(new Reset(choices, texts), "insets 8 10 14 10"), "newline, growx, wmin 0");
        sensors.show(first);
    }

    private Map<Page, Form> forms(Outside outside) {
        Map<Page, Form> forms = new LinkedHashMap<>();
        forms.put(Page.BREAKS, BreaksPage.make(choices, texts));
        forms.put(Page.MOMENTS, moments.form());
        forms.put(Page.HOURS, HoursPage.make(choices, texts));
        forms.put(Page.ROUTINES, routines.form());
        forms.put(Page.LOOK, LookPage.make(choices, texts, login));
        forms.put(Page.YOU, YouPage.make(choices, texts));
        forms.put(Page.MOVES, MovesPage.make(choices, texts, outside.moveName()));
        forms.put(Page.SENSORS, sensors.form());
        forms.put(Page.PRIVACY, HistoryPage.make(choices, texts, outside.eraseHistory()));
        forms.put(Page.ABOUT, AboutPage.make(choices, texts, outside.version()));
        return forms;
    }

    /** The list and what is below it are two parts, so that Tab goes from the list into the page and to the reset last. */
    private JPanel beside(JComponent content, String insets) {
        JPanel side = Texts.styled(new JPanel(new MigLayout(insets + ", fill", "[grow, fill]", "[grow, top]")), "card");
        side.add(content, "grow, wmin 0");
        return side;
    }

    private static JComponent scrolled(Form form) {
        JScrollPane scroll = new JScrollPane(form, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    /** Two pages show what the sensors say, which the agent asks seldom as long as nobody wants to know. */
    private void turnTo(Page page) {
        cards.show(stage, page.name());
        if (page == Page.SENSORS) {
            sensors.look();
        }
        if (page == Page.MOMENTS) {
            asks.ask(new Command.LookClosely());
        }
    }

    /** What the agent says now. Widgets that the person is typing into keep what was typed. */
    public void show(Status status) {
        Crossing.check();
        choices.show(status.settings());
        routines.show(status.routines());
        moments.show(status);
        sensors.show(status);
    }

    /** Opens on a page, as after a fresh start: what was typed and not taken is forgotten. */
    public void open(Page page) {
        choices.putBack();
        login.look();
        boolean there = page() == page;
        list.setSelectedValue(page, true);
        if (there) {
            turnTo(page);
        }
        list.requestFocusInWindow();
    }

    /** The page in view. */
    public Page page() {
        Page page = list.getSelectedValue();
        return page == null ? Page.BREAKS : page;
    }

    /** Takes the keyboard from the list into the page beside it. */
    private final class Enter extends AbstractAction {
        @Override
        public void actionPerformed(ActionEvent e) {
            Optional.ofNullable(pages.get(page())).ifPresent(Form::transferFocus);
        }
    }

    /** A new theme rebuilds the spinners, which would take the keyboard from the one that is being typed into. */
    @Override
    public void updateUI() {
        super.updateUI();
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner != null && SwingUtilities.isDescendingFrom(owner, this)) {
            Crossing.afterwards(owner::requestFocusInWindow);
        }
    }

    /** The settings in view. */
    Settings settings() {
        return choices.current();
    }
}
