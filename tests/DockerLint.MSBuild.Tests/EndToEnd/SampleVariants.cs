using System.Text.RegularExpressions;

namespace DockerLint.MSBuild.Tests.EndToEnd;

/// <summary>
/// Files of a sample in which a wrong and a right variant stand line by line: <c>#-</c> begins a line of the wrong one, <c>#+</c> a line
/// of the right one, <c>#=</c> a line of both. In the line with an exclamation mark behind that, the rule of the file's name speaks.
/// </summary>
internal sealed partial class SampleVariants
{
    private readonly Dictionary<string, (string File, int Line)> expected = new(StringComparer.Ordinal);

    /// <summary>Where each rule has to speak: the path of the wrong variant and a line, counted from 1.</summary>
    public IReadOnlyDictionary<string, (string File, int Line)> Expected => expected;

    /// <summary>Puts both variants of all such files of a sample in their place.</summary>
    public static SampleVariants Write(Sample sample)
    {
        var variants = new SampleVariants();
        foreach (var file in Directory.GetFiles(sample.Folder, "*DL8*", SearchOption.AllDirectories))
        {
            var lines = File.ReadAllLines(file);
            File.Delete(file);
            variants.Write(sample, file, lines, "wrong", '-');
            variants.Write(sample, file, lines, "right", '+');
        }

        return variants;
    }

    private void Write(Sample sample, string file, string[] lines, string variant, char mark)
    {
        var id = Id().Match(Path.GetFileName(file)).Value;
        var target = file.Replace(id, id + "." + variant, StringComparison.Ordinal);
        var written = new List<string>();
        foreach (var line in lines)
        {
            var match = Marked().Match(line);
            if (!match.Success)
            {
                written.Add(line);
            }
            else if (match.Groups["mark"].Value[0] == mark || match.Groups["mark"].Value == "=")
            {
                written.Add(match.Groups["text"].Value);
                if (variant == "wrong" && match.Groups["speaks"].Success)
                {
                    expected.Add(id, (target, written.Count));
                }
            }
        }

        sample.Write(target, string.Join('\n', written) + "\n");
    }

    [GeneratedRegex(@"DL8\d{3}")]
    private static partial Regex Id();

    [GeneratedRegex("^#(?<mark>[-+=])(?<speaks>!)? (?<text>.*)$")]
    private static partial Regex Marked();
}
