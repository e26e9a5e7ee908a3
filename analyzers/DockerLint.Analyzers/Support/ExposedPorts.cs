using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Support;

/// <summary>The ports of EXPOSE as a build sees them.</summary>
internal static class ExposedPorts
{
    /// <summary>
    /// The ports of an instruction that are wholly known, each with the word it comes from and whether it is written out there, so that
    /// its parts have a place of their own. Words with an unset variable are left out: that variable is the mistake.
    /// </summary>
    public static IEnumerable<(WordSyntax Word, ExposedPort Port, bool IsLiteral)> Read(DockerfileSemanticModel model, ExposeInstructionSyntax expose)
    {
        foreach (var word in expose.Ports.Where(word => !word.IsMissing && !expose.IsTrigger))
        {
            var result = model.Expand(word, expose);
            if (result.Problems.Count > 0 || result.Unset.Count > 0 || result.SplitWords() is not { } ports)
            {
                continue;
            }

            foreach (var port in ports)
            {
                if (port.Text is { } text)
                {
                    yield return (word, ExposedPort.Parse(text), text == word.ValueText);
                }
            }
        }
    }
}
