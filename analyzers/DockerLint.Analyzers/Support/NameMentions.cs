using System.Runtime.CompilerServices;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>
/// Which names the instructions of a stage mention, in whatever language: words, shell texts, here-documents, triggers. For rules
/// about what nobody uses, where a mention too much only makes them silent.
/// </summary>
internal sealed class NameMentions
{
    private static readonly ConditionalWeakTable<Stage, NameMentions> Known = new();
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    private NameMentions(Stage stage)
    {
        LastRun = -1;
        foreach (var instruction in stage.Instructions)
        {
            var order = stage.Model.GetOrder(instruction);
            LastRun = instruction is RunInstructionSyntax ? order : LastRun;
            foreach (var name in In(instruction))
            {
                last[name] = order;
            }
        }
    }

    /// <summary>0-based position in the file of the last RUN of the stage; -1 when it has none.</summary>
    public int LastRun { get; }

    /// <summary>Those of a stage.</summary>
    public static NameMentions Of(Stage stage) => Known.GetValue(stage, key => new NameMentions(key));

    /// <summary>0-based position in the file of the last instruction of the stage that mentions a name; -1 when none does.</summary>
    public int Last(string name) => last.TryGetValue(name, out var order) ? order : -1;

    /// <summary>The names that an instruction mentions, some perhaps several times; those that ENV, ARG and LABEL give values to are no mentions.</summary>
    public static IEnumerable<string> In(InstructionSyntax instruction)
    {
        foreach (var (node, text) in InstructionTexts.WithNodesOf(instruction))
        {
            if (node.Parent is KeyValueSyntax pair && pair.Key == node && text.Text.IndexOf('$') < 0)
            {
                continue;
            }

            foreach (var name in In(text.Text))
            {
                yield return name;
            }
        }
    }

    /// <summary>The names in a text: letters, digits and underscores that do not begin with a digit.</summary>
    public static IEnumerable<string> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsNamePart(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && IsNamePart(text[i]))
            {
                i++;
            }

            if (text[start] is not (>= '0' and <= '9'))
            {
                yield return text.Substring(start, i - start);
            }
        }
    }

    private static bool IsNamePart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
