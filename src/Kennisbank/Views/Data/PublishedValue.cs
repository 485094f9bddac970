using Kennisbank.Content;
using Kennisbank.Content.Fields;
using Kennisbank.Model;

namespace Kennisbank.Views.Data;

/// <summary>The published part of a value: nothing of a withdrawn page, and nothing that other pages say about it.</summary>
internal static class PublishedValue
{
    public static FieldValue Of(Field field, object holder, Site site) => Of(field.ValueOn(holder)!, site);

    private static FieldValue Of(FieldValue value, Site site) => value switch
    {
        FieldValue.Pages pages => new FieldValue.List([.. pages.Names.Select(name => name.Target).Where(name => !site.IsWithdrawn(name))]),
        FieldValue.PageName page => new FieldValue.Text(site.IsWithdrawn(page.Name.Target) ? null : page.Name.Target),
        FieldValue.Questions questions => new FieldValue.Groups(Question.Fields, questions.Values),
        FieldValue.Groups groups => new FieldValue.Groups(groups.Fields, [.. groups.Holders.Where(holder => IsPublished(holder, site))]),
        _ => value,
    };

    private static bool IsPublished(object holder, Site site) => holder is not PageReason reason || !site.IsWithdrawn(reason.Page.Target);
}
