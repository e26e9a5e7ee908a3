using DockerLint.Analysis;
using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile;
using DockerLint.Text;

namespace DockerLint.Testing;

/// <summary>The files beside a Compose snippet, out of a folder in memory that the snippet stands at the root of.</summary>
/// <param name="folder">The folder.</param>
public sealed class TestComposeProject(BuildContext folder) : ComposeProject
{
    /// <inheritdoc/>
    public override DockerfileSyntaxTree? FindDockerfile(ServiceBuild build)
    {
        var name = build.Dockerfile is null ? "Dockerfile" : build.Dockerfile.Value.Text;
        return build.DockerfileInline is null && name is not null && ContextOf(build) is { } context && folder.ReadText(Join(context, name)) is { } text
            ? DockerfileSyntaxTree.ParseText(text, Join(context, name))
            : null;
    }

    /// <inheritdoc/>
    public override BuildContext? FindContext(ServiceBuild build) => ContextOf(build) is "" ? folder : null;

    /// <inheritdoc/>
    public override BuildContextEntry? Find(string path) => path.StartsWith("/", StringComparison.Ordinal) ? null : folder.Find(Join(string.Empty, path));

    /// <inheritdoc/>
    public override SourceText? ReadText(string path) => path.StartsWith("/", StringComparison.Ordinal) ? null : folder.ReadText(Join(string.Empty, path));

    private static string? ContextOf(ServiceBuild build) => build.Context is null ? string.Empty : build.Context.Value.Text is { } text ? Join(string.Empty, text) : null;

    private static string Join(string context, string path)
    {
        var parts = (context + "/" + path).Split(['/'], StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".");
        return string.Join("/", parts);
    }
}
