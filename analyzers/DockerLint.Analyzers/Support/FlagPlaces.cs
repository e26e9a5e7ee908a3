using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Where flags stand.</summary>
internal static class FlagPlaces
{
    /// <summary>The name of a flag without its dashes.</summary>
    public static TextSpan BareNameSpan(this FlagSyntax flag) =>
        TextSpan.FromBounds(Math.Min(flag.NameToken.Span.Start + 2, flag.NameToken.Span.End), flag.NameToken.Span.End);

    /// <summary>
    /// The flags that a build reads, triggers of ONBUILD included: up to a bare <c>--</c>, and none of HEALTHCHECK NONE, of unknown
    /// instructions and of files for frontends other than Docker's.
    /// </summary>
    /// <returns>Each with its entry in the table of flags; null when the instruction takes none of that name.</returns>
    public static IEnumerable<(InstructionSyntax Instruction, FlagSyntax Flag, InstructionFlag? Known)> ReadFlags(this DockerfileSyntaxTree tree)
    {
        if (DockerfileFrontend.Of(tree).IsCustom)
        {
            yield break;
        }

        foreach (var outer in tree.Root.Instructions)
        {
            for (InstructionSyntax? instruction = outer; instruction is not null; instruction = (instruction as OnbuildInstructionSyntax)?.Trigger)
            {
                if (instruction is UnknownInstructionSyntax or HealthcheckInstructionSyntax { IsNone: true })
                {
                    continue;
                }

                foreach (var flag in instruction.Flags.TakeWhile(flag => flag.Name.Length > 0))
                {
                    yield return (instruction, flag, InstructionFlags.Find(instruction.Name, flag.Name));
                }
            }
        }
    }
}
