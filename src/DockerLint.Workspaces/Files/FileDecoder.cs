using System.Text;
using DockerLint.Text;

namespace DockerLint.Workspaces.Files;

/// <summary>Bytes of files to texts and back, byte for byte.</summary>
public static class FileDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // UTF-32 first: its little-endian mark begins with that of UTF-16.
    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
    ];

    /// <summary>
    /// The text of a file: in the encoding of its byte order mark (UTF-8, UTF-16, UTF-32), else in UTF-8, with bytes that do
    /// not decode as lone surrogates U+DC80 to U+DCFF. A file whose UTF-16 or UTF-32 is broken is read as UTF-8, mark included,
    /// so that nothing of it is lost.
    /// </summary>
    public static SourceText Decode(byte[] bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (!StartsWith(bytes, mark))
            {
                continue;
            }

            if (TryDecode(encoding, bytes, mark.Length) is { } text)
            {
                return SourceText.From(text, encoding, hasByteOrderMark: true);
            }

            if (ReferenceEquals(encoding, Utf8))
            {
                return SourceText.From(DecodeLossless(bytes, mark.Length), Utf8, hasByteOrderMark: true);
            }
        }

        return SourceText.From(TryDecode(Utf8, bytes, 0) ?? DecodeLossless(bytes, 0), Utf8);
    }

    /// <summary>The bytes of a text in the encoding that it was read with, byte order mark and undecodable bytes included; UTF-8 for a text that never was a file.</summary>
    public static byte[] Encode(SourceText text)
    {
        var encoding = text.Encoding ?? Utf8;
        var result = new MemoryStream(text.Length + 4);
        if (text.HasByteOrderMark)
        {
            var (mark, _) = Array.Find(Marks, candidate => candidate.Encoding.CodePage == encoding.CodePage);
            result.Write(mark ?? Marks[0].Mark, 0, (mark ?? Marks[0].Mark).Length);
        }

        var characters = text.ToString();
        var lenient = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
        for (var start = 0; start < characters.Length;)
        {
            var end = FindUndecodable(characters, start);
            var stop = end < 0 ? characters.Length : end;
            var part = lenient.GetBytes(characters.Substring(start, stop - start));
            result.Write(part, 0, part.Length);
            if (end >= 0)
            {
                result.WriteByte((byte)(characters[end] - 0xDC00));
                stop++;
            }

            start = stop;
        }

        return result.ToArray();
    }

    /// <summary>0-based offset of the first character at or behind an offset that stands for a byte that did not decode; -1 when there is none.</summary>
    public static int FindUndecodable(string text, int start = 0)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] is >= '\uDC80' and <= '\uDCFF')
            {
                return i;
            }
        }

        return -1;
    }

    private static bool StartsWith(byte[] bytes, byte[] mark)
    {
        for (var i = 0; i < mark.Length; i++)
        {
            if (i >= bytes.Length || bytes[i] != mark[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string? TryDecode(Encoding encoding, byte[] bytes, int start)
    {
        try
        {
            return encoding.GetString(bytes, start, bytes.Length - start);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string DecodeLossless(byte[] bytes, int start)
    {
        var result = new StringBuilder(bytes.Length);
        for (var i = start; i < bytes.Length;)
        {
            var length = SequenceLength(bytes, i);
            if (length == 0)
            {
                result.Append((char)(0xDC00 + bytes[i++]));
            }
            else
            {
                result.Append(Utf8.GetString(bytes, i, length));
                i += length;
            }
        }

        return result.ToString();
    }

    // Length of the well-formed UTF-8 sequence at an offset (table 3-7 of the Unicode standard); 0 when there is none.
    private static int SequenceLength(byte[] bytes, int at)
    {
        var first = bytes[at];
        if (first < 0x80)
        {
            return 1;
        }

        var length = first switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || at + length > bytes.Length)
        {
            return 0;
        }

        var second = bytes[at + 1];
        var low = first switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
        var high = first switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
        if (second < low || second > high)
        {
            return 0;
        }

        for (var i = 2; i < length; i++)
        {
            if ((bytes[at + i] & 0xC0) != 0x80)
            {
                return 0;
            }
        }

        return length;
    }
}
