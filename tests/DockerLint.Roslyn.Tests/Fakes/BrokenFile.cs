using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DockerLint.Roslyn.Tests.Fakes;

/// <summary>An additional file that throws when it is read.</summary>
internal sealed class BrokenFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidOperationException("secret of the file");
}
