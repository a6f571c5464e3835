package org.outturn.web.webhooks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.outturn.core.webhook.Webhook;
import org.outturn.core.webhook.WebhookDelivery;
import org.outturn.core.webhook.WebhookEvent;
import org.outturn.importer.fetch.MessagePoster;
import org.outturn.web.Desk;
import org.outturn.web.page.ErrorMappers;
import org.outturn.web.page.Frame;
import org.outturn.web.page.Frames;
import org.outturn.web.page.Pages;
import org.outturn.web.security.CurrentEditor;
import org.outturn.web.text.Dates;
import org.outturn.web.text.ReaderLanguage;

/** Webhooks: who is told of what, and what came of telling. */
@Path("/webhooks")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class WebhooksResource {
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_NAME = 100;
    private static final int DELIVERIES = 100;

    private final Desk desk;
    private final Frames frames;
    private final CurrentEditor current;

    WebhooksResource(Desk desk, Frames frames, CurrentEditor current) {
        this.desk = desk;
        this.frames = frames;
        this.current = current;
    }

    @CheckedTemplate(basePath = "webhooks")
    static class Templates {
        static native TemplateInstance index(WebhooksView view);

        static native TemplateInstance show(WebhookView view);

        private Templates() {}
    }

    /**
     * The page of all webhooks.
     *
     * @param frame what stands around it
     * @param lines the webhooks, oldest first
     * @param events what one can be told of
     * @param secret the secret of a webhook just made, shown this once; empty for none
     * @param name what was typed
     * @param address what was typed
     * @param errors what is wrong, by field
     */
    public record WebhooksView(
            Frame frame,
            List<Line> lines,
            List<WebhookEvent> events,
            String secret,
            String name,
            String address,
            Map<String, String> errors) {}

    /**
     * One webhook.
     *
     * @param id its number
     * @param name what it is called
     * @param address where messages go
     * @param events what it is told of
     * @param state how it does, in words
     * @param disabled whether it is told nothing
     */
    public record Line(long id, String name, String address, String events, String state, boolean disabled) {}

    /**
     * The page of one webhook.
     *
     * @param frame what stands around it
     * @param line the webhook
     * @param deliveries the latest messages, newest first
     */
    public record WebhookView(Frame frame, Line line, List<DeliveryLine> deliveries) {}

    /**
     * One message.
     *
     * @param id its number
     * @param messageId its id as sent
     * @param event what it tells of
     * @param at when that happened
     * @param state what came of sending it, in words
     * @param detail why not, or when next
     * @param body what is sent; empty before the first attempt
     * @param waits whether it is still to be sent
     */
    public record DeliveryLine(
            long id,
            String messageId,
            String event,
            String at,
            String state,
            String detail,
            String body,
            boolean waits) {}

    @GET
    @Transactional
    public TemplateInstance index() {
        return page("", "", "", Map.of());
    }

    private TemplateInstance page(String secret, String name, String address, Map<String, String> errors) {
        return Templates.index(new WebhooksView(
                frames.at("webhooks"),
                Webhook.all().stream().map(this::line).toList(),
                List.of(WebhookEvent.values()),
                secret,
                name,
                address,
                errors));
    }

    private Line line(Webhook webhook) {
        String state = webhook.disabledAt()
                .map(at ->
                        messages().toldNothing(Dates.moment(at, desk.zone(), desk.today()), webhook.disabledReason()))
                .or(() -> webhook.failingSince()
                        .map(at -> messages().takesNothing(Dates.moment(at, desk.zone(), desk.today()))))
                .orElseGet(messages()::well);
        return new Line(
                webhook.id(),
                webhook.name(),
                webhook.address(),
                String.join(
                        ", ", webhook.events().stream().map(WebhookEvent::code).toList()),
                state,
                webhook.disabledAt().isPresent());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response create(
            @RestForm @Nullable String name,
            @RestForm @Nullable String address,
            @RestForm @Nullable List<String> event) {
        String named = name == null ? "" : name.replaceAll("\\p{Cntrl}", "").strip();
        String typed = address == null ? "" : address.strip();
        List<WebhookEvent> events = event == null
                ? List.of()
                : event.stream()
                        .map(WebhookEvent::of)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        Map<String, String> errors = new LinkedHashMap<>();
        if (named.isEmpty() || named.length() > LONGEST_NAME) {
            errors.put("name", messages().sayWhoListens());
        }
        String refusal = refusal(typed);
        if (!refusal.isEmpty()) {
            errors.put("address", refusal);
        }
        if (events.isEmpty()) {
            errors.put("event", messages().chooseWhat());
        }
        if (!errors.isEmpty()) {
            return Pages.unprocessable(page("", named, typed, errors));
        }
        Webhook webhook = new Webhook(typed, named, events, current.editor(), desk.now());
        webhook.persist();
        return Response.ok(page(webhook.secret(), "", "", Map.of())).build();
    }

    private static String refusal(String address) {
        try {
            String refusal = MessagePoster.refusal(URI.create(address));
            return refusal.isEmpty() && address.length() > LONGEST_ADDRESS
                    ? messages().tooLong()
                    : refusal;
        } catch (IllegalArgumentException e) {
            return messages().noAddress();
        }
    }

    @GET
    @Path("{id:[0-9]{1,18}}")
    @Transactional
    public TemplateInstance show(@RestPath long id) {
        Webhook webhook = ErrorMappers.require(Webhook.findById(id));
        return Templates.show(new WebhookView(
                frames.at("webhooks"),
                line(webhook),
                WebhookDelivery.latest(webhook, DELIVERIES).stream()
                        .map(this::line)
                        .toList()));
    }

    private DeliveryLine line(WebhookDelivery delivery) {
        String state;
        if (delivery.nextAttemptAt().isPresent()) {
            state = delivery.attempts() == 0 ? messages().waits() : messages().isTriedAgain();
        } else {
            state = delivery.deliveredAt().isPresent()
                    ? messages().delivered()
                    : messages().givenUp();
        }
        String detail = Arrays.asList(
                        delivery.attempts() == 1
                                ? messages().oneAttempt()
                                : messages().attempts(delivery.attempts()),
                        delivery.lastStatus().map(messages()::status).orElse(""),
                        delivery.lastStatus().isPresent() ? "" : delivery.lastError(),
                        delivery.nextAttemptAt()
                                .map(at -> messages().nextAt(Dates.moment(at, desk.zone(), desk.today())))
                                .orElse(""))
                .stream()
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        return new DeliveryLine(
                delivery.id(),
                "msg_" + delivery.messageId(),
                delivery.event().code(),
                Dates.moment(delivery.createdAt(), desk.zone(), desk.today()),
                state,
                detail,
                delivery.body().orElse(""),
                delivery.nextAttemptAt().isPresent());
    }

    @POST
    @Path("{id:[0-9]{1,18}}/access")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response change(@RestPath long id, @RestForm boolean enabled) {
        Webhook webhook = ErrorMappers.require(Webhook.findById(id));
        if (enabled) {
            webhook.enable();
        } else {
            webhook.disable("", desk.now());
        }
        return Pages.seeOther("/webhooks/" + id);
    }

    @POST
    @Path("{id:[0-9]{1,18}}/deliveries/{delivery:[0-9]{1,18}}/replays")
    @Transactional
    public Response replay(@RestPath long id, @RestPath long delivery) {
        WebhookDelivery found = ErrorMappers.require(WebhookDelivery.findById(delivery));
        if (!found.webhook().id().equals(id)) {
            throw new NotFoundException();
        }
        found.replay(desk.now());
        return Pages.seeOther("/webhooks/" + id);
    }

    private static WebhooksMessages messages() {
        return ReaderLanguage.messages(WebhooksMessages.class);
    }
}
