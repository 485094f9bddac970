using System.Text.Json;
using Kennisbank.Content;
using Kennisbank.Model;
using Kennisbank.Views;

namespace Kennisbank.Outputs.Meetings;

/// <summary>What may be taken along, what is ready, the titles of tags, and what became of pages that are gone.</summary>
internal static class PiecesJson
{
    /// <summary>The kinds of tags by which pieces are chosen.</summary>
    private static readonly TagKind[] Tagged = [TagKind.Baken, TagKind.Agenda, TagKind.Thema, TagKind.Rol];

    public static void Write(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject();
        json.WriteObjects(Keys.Pieces, ContentTypes.TakenAlong.SelectMany(site.PagesOf), page => WritePiece(json, page, site));
        json.WriteObjects(ContentType.Bijeenkomst.Folder(), site.PagesOf(ContentType.Bijeenkomst).Where(page => page.Method is not null), page =>
            WriteMeeting(json, page, (Bijeenkomst)page.Content));
        WriteTags(json, site);
        WriteGone(json, site);
        WriteWithdrawn(json, site);
        json.WriteEndObject();
    }

    /// <summary>A piece alone, for pages that need few.</summary>
    public static void WriteOne(Utf8JsonWriter json, Page page, Site site)
    {
        json.WriteStartObject();
        WritePiece(json, page, site);
        json.WriteEndObject();
    }

    private static void WritePiece(Utf8JsonWriter json, Page page, Site site)
    {
        json.WriteString(Keys.Id, page.Content.Id);
        json.WriteString("url", page.Url.Value);
        json.WriteString(Keys.Title, page.Title);
        json.WriteString(Keys.ShortTitle, page.Content.ShortTitle);
        json.WriteString("soort", page.Type.Singular());
        json.WriteNumber(Keys.Minutes, page.ReadingMinutes);
        json.WriteString("inHetKort", InBrief(page.Content) ?? page.Summary);
        foreach (var kind in Tagged)
        {
            // A baken or agenda is a tag itself, and is found by it too.
            var own = page.OwnTag is { } tag && tag.Kind == kind ? (Tag[])[tag] : [];
            json.WriteStrings(kind.Plural(), own.Concat(page.Tags(kind)).Select(tag => tag.Slug));
        }

        json.WriteStartArray(Keys.Questions);
        foreach (var question in AskedQuestion.On(site, page))
        {
            json.WriteStartArray();
            json.WriteStringValue(question.Id);
            json.WriteStringValue(question.Text);
            json.WriteStringValue(question.Step?.Word() ?? "");
            json.WriteEndArray();
        }

        json.WriteEndArray();
        WriteDecision(json, (page.Content as Account)?.Decision);
        WriteChange(json, page.Content.Head.Changes);
    }

    /// <summary>The newest: whoever holds the bijeenkomst finds the others on the page.</summary>
    private static void WriteChange(Utf8JsonWriter json, IReadOnlyList<PageChange> changes)
    {
        if (changes is [var newest, ..])
        {
            json.WriteStartArray("gewijzigd");
            json.WriteStringValue(newest.On.Iso());
            json.WriteStringValue(newest.What);
            json.WriteEndArray();
        }
    }

    private static string? InBrief(PageContent content) => content switch
    {
        Account account => account.InShort,
        Les les => les.Essence,
        _ => null,
    };

    private static void WriteDecision(Utf8JsonWriter json, DecisionMoment? decision)
    {
        if (decision is null)
        {
            return;
        }

        json.WriteStartObject(Keys.Decision);
        json.WriteString(Keys.AfterHeading, decision.After);
        json.WriteString(Keys.QuestionText, decision.Question);
        json.WriteString(Keys.WorkingTitle, decision.WorkingTitle);
        json.WriteString(Keys.Introduction, decision.Introduction);
        json.WriteEndObject();
    }

    private static void WriteMeeting(Utf8JsonWriter json, Page page, Bijeenkomst meeting)
    {
        json.WriteString(Keys.Id, meeting.Id);
        json.WriteString("url", page.Url.Value);
        json.WriteString(Keys.Title, meeting.Title);
        json.WriteString(Keys.Kind, meeting.Kind.Word());
        json.WriteString(Keys.Method, page.Method!.Content.Id);
        json.WriteNumber(Keys.Group, meeting.People);
        json.WriteString(Keys.QuestionText, meeting.Question);
        json.WriteStartArray(Keys.Pieces);
        foreach (var (piece, questions) in page.Pieces)
        {
            json.WriteStartArray();
            json.WriteStringValue(piece.Content.Id);
            json.WriteStartArray();
            foreach (var question in questions)
            {
                json.WriteStringValue(question.Id);
            }

            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteStrings(TagKind.Rol.Plural(), page.Roles.Select(tag => tag.Slug));
    }

    private static void WriteTags(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject("tags");
        foreach (var kind in Tagged)
        {
            json.WriteStartObject(kind.Plural());
            foreach (var tag in site.Tags(kind))
            {
                json.WriteString(tag.Slug, tag.Title);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Of pages that were withdrawn, what they were and since when they are gone; nothing else remains of them.</summary>
    private static void WriteWithdrawn(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject("ingetrokken");
        foreach (var page in site.Withdrawn)
        {
            json.WriteStartArray(page.Id);
            json.WriteStringValue(page.Type.Singular());
            json.WriteStringValue(page.Since.Iso());
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// Ids that an old address of a bijeenkomst may still name, with the id of the page that took over; empty for a page that was withdrawn.
    /// </summary>
    private static void WriteGone(Utf8JsonWriter json, Site site)
    {
        var pages = site.Pages.DistinctBy(page => page.Url).ToDictionary(page => page.Url);
        json.WriteStartObject("vervallen");
        foreach (var page in site.Withdrawn)
        {
            json.WriteString(page.Id, "");
        }

        foreach (var page in site.Pages)
        {
            foreach (var id in page.FormerIds)
            {
                json.WriteString(id, page.Content.Id);
            }
        }

        foreach (var redirect in site.Redirects.Where(redirect => UrlPath.IsPermalink(redirect.From.Value)))
        {
            if (pages.TryGetValue(redirect.To, out var now))
            {
                json.WriteString(redirect.From.Value.Split('/')[2], now.Content.Id);
            }
        }

        json.WriteEndObject();
    }
}
