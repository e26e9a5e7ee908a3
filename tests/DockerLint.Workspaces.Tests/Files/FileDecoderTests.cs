using System.Text;
using DockerLint.Text;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Tests.Files;

public sealed class FileDecoderTests
{
    public static TheoryData<byte[], string> Encoded => new()
    {
        { [], "" },
        { [0x41, 0x0D, 0x0A], "A\r\n" },
        { [0xEF, 0xBB, 0xBF, 0xC3, 0xA4], "ä" },
        { [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8, 0x33, 0xDC], "A🐳" },
        { [0xFE, 0xFF, 0x00, 0x41], "A" },
        { [0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00], "A" },
        { [0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x41], "A" },
        { [0x41, 0xFF, 0x42], "A\uDCFFB" },
        { [0xC3], "\uDCC3" },
        { [0xC0, 0x80], "\uDCC0\uDC80" },
        { [0xED, 0xA0, 0x80], "\uDCED\uDCA0\uDC80" },
        { [0xF0, 0x9F, 0x90, 0xB3, 0x80], "🐳\uDC80" },
        { [0xEF, 0xBB, 0xBF, 0x80], "\uDC80" },
        { [0xFF, 0xFE, 0x41], "\uDCFF\uDCFEA" },
        { [0xFF, 0xFE, 0x00, 0xDC], "\uDCFF\uDCFE\0\uDCDC" },
    };

    [Theory]
    [MemberData(nameof(Encoded), DisableDiscoveryEnumeration = true)]
    public void Bytes_become_text_and_the_same_bytes_again(byte[] bytes, string expected)
    {
        var text = FileDecoder.Decode(bytes);

        text.ToString().Should().Be(expected);
        FileDecoder.Encode(text).Should().Equal(bytes);
    }

    [Fact]
    public void Bytes_at_the_edges_of_every_encoding_come_back_in_any_order()
    {
        byte[][] marks = [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]];
        byte[] edges = [0x00, 0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xD8, 0xDC, 0xE0, 0xED, 0xF0, 0xF4, 0xFF];
        var inputs = from mark in marks from a in edges from b in edges from c in edges select (byte[])[.. mark, a, b, c];

        inputs.Where(bytes => !FileDecoder.Encode(FileDecoder.Decode(bytes)).SequenceEqual(bytes)).Should().BeEmpty();
    }

    [Fact]
    public void A_text_that_never_was_a_file_becomes_UTF_8_without_a_mark() =>
        FileDecoder.Encode(SourceText.From("ä")).Should().Equal(Encoding.UTF8.GetBytes("ä"));

    [Fact]
    public void A_pair_of_surrogates_is_no_undecodable_byte()
    {
        // U+1F480 ends in the unit U+DC80.
        FileDecoder.FindUndecodable("💀").Should().Be(-1);
        FileDecoder.FindUndecodable("💀\uDC80").Should().Be(2);
    }
}
