using System.Text.RegularExpressions;

namespace DockerLint.Repository;

public sealed partial class MarkdownTests
{
    [Fact]
    public void Every_relative_link_leads_somewhere()
    {
        var dead = new List<string>();
        foreach (var path in RepositoryFiles.Find("*.md"))
        {
            foreach (var target in Links(RepositoryFiles.Read(path)))
            {
                var file = target.Split('#')[0];
                if (file.Length > 0 && !Path.Exists(Path.Combine(Path.GetDirectoryName(RepositoryFiles.FullPath(path)) ?? "", Uri.UnescapeDataString(file))))
                {
                    dead.Add($"{path}: {target}");
                }
            }
        }

        dead.Should().BeEmpty();
    }

    private static IEnumerable<string> Links(string markdown) => Link().Matches(CodeSpan().Replace(Fence().Replace(markdown, ""), ""))
        .Select(match => match.Groups[1].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal) && !target.StartsWith('#'));

    [GeneratedRegex(@"\]\(\s*<?([^)\s>]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"`[^`\n]*`")]
    private static partial Regex CodeSpan();
}
