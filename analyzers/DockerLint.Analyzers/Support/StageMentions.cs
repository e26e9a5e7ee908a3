using System.Runtime.CompilerServices;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Settings that switch a rule's concern off, wherever in a chain of stages they are written.</summary>
internal static class StageMentions
{
    private static readonly ConditionalWeakTable<Stage, Dictionary<string, int>> First = new();

    /// <summary>
    /// Whether an instruction, or one before it in the chain of stages, holds a text without regard to case: a RUN that writes a
    /// configuration file, a here-document of COPY.
    /// </summary>
    public static bool Mentions(this Stage stage, string text, InstructionSyntax instruction)
    {
        var found = First.GetValue(stage, _ => new Dictionary<string, int>(StringComparer.Ordinal));
        lock (found)
        {
            if (!found.TryGetValue(text, out var order))
            {
                var first = stage.EffectiveInstructions.FirstOrDefault(candidate => candidate.ToString().IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0);
                found.Add(text, order = first is null ? int.MaxValue : stage.Model.GetOrder(first));
            }

            return order <= stage.Model.GetOrder(instruction);
        }
    }
}
