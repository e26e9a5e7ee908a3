using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DockerLint.Roslyn.Tests.Fakes;

/// <summary>An additional file that is on no disk.</summary>
/// <param name="path">Its path.</param>
/// <param name="text">Its text; null for a file that cannot be read.</param>
internal sealed class InMemoryFile(string path, string? text) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text);
}
