using Kennisbank.Content;
using Kennisbank.Diagnostics;
using Kennisbank.Parsing;
using Kennisbank.Reading;

namespace Kennisbank.Typing;

internal static class AchtergrondReader
{
    public static Achtergrond Read(MapReader keys, PageHead head, Body body)
    {
        var form = keys.Has(Keys.Form) ? keys.RequiredChoice<AchtergrondForm>(Keys.Form) : AchtergrondForm.Uitleg;
        _ = keys.Node(Keys.Form);
        var sides = keys.Maps(Keys.Sides, Achtergrond.MaxSides).Select(item => item.Whole("een kant", side => ReadSide(side, head))).ToList();
        var theme = keys.Text(Keys.Theme);
        CheckKey(keys, Keys.Sides, form, AchtergrondForm.Tegenspraak);
        CheckKey(keys, Keys.Theme, form, AchtergrondForm.Overzicht);
        if (form == AchtergrondForm.Tegenspraak && keys.HasList(Keys.Sides) && sides.Count < Achtergrond.MinSides)
        {
            keys.Problems.Add(FrontMatterRules.OutOfRange.At(
                keys.PlaceOf(Keys.Sides),
                $"Een tegenspraak heeft {Achtergrond.MinSides} of {Achtergrond.MaxSides} kanten; hier staan er {sides.Count}.",
                "Zet er de kant bij die ertegenover staat, op haar sterkst."));
        }

        if (form == AchtergrondForm.Tegenspraak && head.Questions.Count > Achtergrond.MaxQuestions)
        {
            keys.Problems.Add(ReferenceRules.TooMany.At(
                keys.PlaceOf(Keys.Questions),
                $"Bij '{Keys.Questions}' staan er {head.Questions.Count}; bij een tegenspraak passen er hoogstens {Achtergrond.MaxQuestions}.",
                "Kies de vragen waarmee lezers het thuis kunnen uitmaken."));
        }

        return new Achtergrond
        {
            Head = head,
            Body = body,
            Form = form,
            Sides = sides,
            Theme = theme is null ? null : new Reference(SharedText.Of(theme), keys.PlaceOf(Keys.Theme)),
        };
    }

    /// <summary>A key that belongs to one form, where it is required.</summary>
    private static void CheckKey(MapReader keys, string key, AchtergrondForm form, AchtergrondForm of)
    {
        if (form == of)
        {
            keys.Require(key);
        }
        else if (keys.Has(key))
        {
            keys.Problems.Add(FrontMatterRules.OtherForm.At(
                keys.PlaceOf(key),
                $"'{key}' hoort bij '{Keys.Form}: {of.Word()}', maar deze pagina is van de vorm '{form.Word()}'.",
                $"Schrijf '{Keys.Form}: {of.Word()}', of haal '{key}' weg."));
        }
    }

    private static Side ReadSide(MapReader item, PageHead head)
    {
        var source = new Reference(SharedText.Of(item.RequiredText(Keys.Source)), item.PlaceOf(Keys.Source));
        SourceKeys.CheckNamed(source, head.Sources, item.Problems);
        var side = new Side(
            item.RequiredText(Keys.Title, max: Side.MaxTitle),
            item.RequiredText(Keys.Text, max: Side.MaxText),
            new SourceReference(source, item.RequiredText(Keys.Place)),
            item.References(Keys.Steps, Side.MaxPages));
        item.RequireItems(Keys.Steps);
        return side;
    }
}
