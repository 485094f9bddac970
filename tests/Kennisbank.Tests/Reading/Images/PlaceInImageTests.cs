using System.Buffers.Binary;
using Kennisbank.Reading.Images;
using Kennisbank.Tests.Sites;
using Kennisbank.Tests.Sites.Photos;

namespace Kennisbank.Tests.Reading.Images;

/// <summary>A photo with a location is refused in any folder, because the repository is public.</summary>
public class PlaceInImageTests
{
    private const string Advice =
        "Haal dat eruit met: dotnet run --project src/Kennisbank.Cli -- clean-images. Wat u ziet, blijft gelijk. "
        + "Stond het bestand al op GitHub, lees dan docs/redactie.md.";

    private const string Damaged = "fout KB411: Het bestand is beschadigd of geen plaatje. Open het in een tekenprogramma en sla het opnieuw op.";

    private static readonly byte[] Telling = TellingPhotos.WithPlace["EXIF in a JPEG, little-endian"];

    public static TheoryData<string> EveryWayToTell => [.. TellingPhotos.WithPlace.Keys];

    public static TheoryData<string> EveryOtherPhoto => [.. TellingPhotos.WithoutPlace.Keys, .. TellingPhotos.Clean.Keys];

    public static TheoryData<string, byte[]> Hostile => new()
    {
        { "x.png", PngPhoto.With([.. "\x7F\xFF\xFF\xFFIDAT"u8]) },
        { "x.jpg", [.. JpegPhoto.Plain[..^2], 0xFF, 0xE1, 0xFF, 0xFF] },
        { "x.webp", [.. "RIFF"u8, 0xFF, 0xFF, 0xFF, 0x7F, .. WebPPhoto.Plain[8..]] },
        { "x.gif", GifPhoto.Plain[..^3] },
    };

    [Theory]
    [MemberData(nameof(EveryWayToTell))]
    public void An_image_that_tells_where_it_was_made_is_refused(string how) =>
        new TestSite().With("afbeeldingen/plein.jpg", TellingPhotos.WithPlace[how]).Expect(Problem("afbeeldingen/plein.jpg"));

    [Theory]
    [MemberData(nameof(EveryOtherPhoto))]
    public void An_image_that_tells_something_else_or_nothing_is_fine(string what) =>
        new TestSite().With("afbeeldingen/plein.jpg", (TellingPhotos.WithoutPlace.GetValueOrDefault(what) ?? TellingPhotos.Clean[what])!).ExpectNothing();

    [Theory]
    [InlineData("_kladjes/plein.jpg")]
    [InlineData("afbeeldingen/_plein.PNG")]
    [InlineData("_bijlagen/foto-zonder-soort")]
    [InlineData("_bijlagen/foto.heic")]
    public void One_that_is_not_published_is_refused_too(string path) => new TestSite().With(path, Telling).Expect(Problem(path));

    [Theory]
    [InlineData("lessen/plein.jpg", "KB104")]
    [InlineData("afbeeldingen/één.jpg", "KB105")]
    [InlineData("afbeeldingen/plein.jfif", "KB411")]
    public void One_that_is_wrong_in_another_way_is_reported_for_both(string path, string otherCode)
    {
        var complaints = new TestSite().With(path, Telling).Build().Complaints;

        Assert.Contains(Problem(path), complaints);
        Assert.Contains(complaints, complaint => complaint.Contains(otherCode, StringComparison.Ordinal));
        Assert.Equal(2, complaints.Count);
    }

    [Fact]
    public void One_straight_from_the_camera_is_reported_for_both()
    {
        var large = JpegPhoto.With([JpegPhoto.Exif(new ExifBytes().At(52, 5)), .. Enumerable.Repeat(JpegPhoto.Segment(0xEC, new byte[60_000]), 20)]);

        var complaints = new TestSite().With("afbeeldingen/plein.jpg", large).Build().Complaints;

        Assert.Contains(Problem("afbeeldingen/plein.jpg"), complaints);
        Assert.Contains(complaints, complaint => complaint.Contains("KB102", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("_kladjes/plein.jpg")]
    [InlineData("_plein.webp")]
    public void One_that_cannot_be_looked_into_is_refused(string path) =>
        new TestSite().With(path, Telling[..^20]).Expect($"{path}: {Damaged}");

    [Fact]
    public void A_kind_that_cannot_be_looked_into_is_refused() => new TestSite().With("_bijlagen/foto.heic", [0, 0, 0, 24, .. "ftypheic"u8]).Expect(
        "_bijlagen/foto.heic: fout KB411: Van 'foto.heic' is niet na te gaan of erin staat waar het is gemaakt. "
        + "Sla het op als png, jpg, webp of gif, of bewaar het buiten de map met inhoud.");

    [Fact]
    public void Another_file_that_is_not_published_is_left_alone() =>
        new TestSite().With("_bijlagen/verslag.docx", "PK"u8.ToArray()).With("_leeg", []).ExpectNothing();

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_length_that_no_file_has_is_one_problem(string name, byte[] content) =>
        new TestSite().With($"afbeeldingen/{name}", content).Expect($"afbeeldingen/{name}: {Damaged}");

    [Fact]
    public void A_text_that_unpacks_to_a_hundred_times_its_size_is_refused_without_unpacking_it()
    {
        var bomb = PngPhoto.With(PngPhoto.CompressedText("Comment", new byte[64 * 1024 * 1024]));

        new TestSite().With("afbeeldingen/plein.png", bomb).Expect(
            "afbeeldingen/plein.png: fout KB807: In het bestand van dit plaatje zitten zo veel ingepakte gegevens dat niet is na te gaan of erin staat "
            + $"waar het is gemaakt. {Advice}");
        Assert.InRange(AllocatedBy(bomb), 0, 40 * 1024 * 1024);
    }

    [Fact]
    public void EXIF_that_names_the_same_bytes_again_and_again_takes_no_room()
    {
        var exif = new byte[500_000];
        "MM\0*\0\0\0\u0008"u8.CopyTo(exif);
        const ushort entries = 40_000;
        BinaryPrimitives.WriteUInt16BigEndian(exif.AsSpan(8), entries);
        for (var index = 0; index < entries; index++)
        {
            var entry = exif.AsSpan(10 + (12 * index));
            BinaryPrimitives.WriteUInt16BigEndian(entry, (ushort)index);
            BinaryPrimitives.WriteUInt16BigEndian(entry[2..], 7);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], exif.Length - 8);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], 8);
        }

        var photo = PngPhoto.With(PngPhoto.Chunk("eXIf", exif));

        new TestSite().With("afbeeldingen/plein.png", photo).ExpectNothing();
        Assert.InRange(AllocatedBy(photo), 0, 10 * 1024 * 1024);
    }

    [Fact]
    public void XMP_of_a_hundred_thousand_elements_in_one_another_does_not_end_the_program() => new TestSite()
        .With("afbeeldingen/plein.png", PngPhoto.With(PngPhoto.Xmp([.. Enumerable.Repeat("<a>"u8.ToArray(), 100_000).SelectMany(element => element)])))
        .ExpectNothing();

    private static string Problem(string path) => $"{path}: fout KB807: In het bestand van dit plaatje staat waar het is gemaakt. {Advice}";

    private static long AllocatedBy(byte[] photo)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ImageContents.Read(photo)!.FindPosition();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
