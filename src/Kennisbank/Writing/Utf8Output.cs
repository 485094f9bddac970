using System.Buffers;
using System.Text;

namespace Kennisbank.Writing;

/// <summary>
/// Collects one file as UTF-8, written as text or as bytes. Kept and emptied between files, so that a site of ten
/// thousand pages does not allocate each of them.
/// </summary>
public sealed class Utf8Output : TextWriter, IBufferWriter<byte>
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ArrayBufferWriter<byte> _bytes = new(64 * 1024);

    public Utf8Output() => CoreNewLine = ['\n'];

    public override Encoding Encoding => Utf8;

    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public void Clear() => _bytes.ResetWrittenCount();

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        var room = _bytes.GetSpan(Utf8.GetMaxByteCount(buffer.Length));
        _bytes.Advance(Utf8.GetBytes(buffer, room));
    }

    public void Advance(int count) => _bytes.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.GetMemory(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => _bytes.GetSpan(sizeHint);
}
