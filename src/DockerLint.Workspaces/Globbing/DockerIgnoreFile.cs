namespace DockerLint.Workspaces.Globbing;

/// <summary>The patterns of a <c>.dockerignore</c>, matched as moby's <c>ignorefile</c> and <c>patternmatcher</c> do.</summary>
internal sealed class DockerIgnoreFile
{
    private readonly DockerIgnorePattern[] patterns;

    private DockerIgnoreFile(DockerIgnorePattern[] patterns) => this.patterns = patterns;

    /// <summary>The patterns of a text.</summary>
    public static DockerIgnoreFile Parse(string text) =>
        new(text.Split('\n').Select(line => DockerIgnorePattern.Parse(line.TrimEnd('\r'))).OfType<DockerIgnorePattern>().ToArray());

    /// <summary>
    /// Whether a path is kept from the builder: the last pattern that matches the path or one of its parent folders decides.
    /// </summary>
    /// <param name="path">Path relative to the context's root.</param>
    public bool IsIgnored(string path)
    {
        var ignored = false;
        foreach (var pattern in patterns)
        {
            // Only a pattern that would change the answer has to be asked.
            if (pattern.Negated == ignored && pattern.MatchesPathOrParent(path))
            {
                ignored = !pattern.Negated;
            }
        }

        return ignored;
    }
}
