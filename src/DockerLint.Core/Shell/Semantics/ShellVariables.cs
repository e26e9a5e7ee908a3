using System.Runtime.CompilerServices;

namespace DockerLint.Shell.Semantics;

/// <summary>
/// Every place of a script that gives a variable a value, and every place that reads one, in the order of the text and without
/// regard to whether it is ever reached. Texts that another shell reads (<c>sh -c</c>) are not part of it, the text of <c>eval</c> is.
/// </summary>
public sealed class ShellVariables
{
    private static readonly ConditionalWeakTable<ShellScript, ShellVariables> Found = new();
    private readonly Dictionary<string, List<ShellVariableAssignment>> assignmentsByName = new(StringComparer.Ordinal);
    private readonly HashSet<string> usedNames = new(StringComparer.Ordinal);

    internal ShellVariables(IReadOnlyList<ShellVariableAssignment> assignments, IReadOnlyList<ShellVariableUse> uses, bool mayHaveMore)
    {
        Assignments = assignments;
        Uses = uses;
        MayHaveMore = mayHaveMore;
        foreach (var assignment in assignments)
        {
            if (!assignmentsByName.TryGetValue(assignment.Name, out var same))
            {
                assignmentsByName.Add(assignment.Name, same = []);
            }

            same.Add(assignment);
        }

        foreach (var use in uses)
        {
            usedNames.Add(use.Name);
        }
    }

    /// <summary>The places that give a value.</summary>
    public IReadOnlyList<ShellVariableAssignment> Assignments { get; }

    /// <summary>The places that read one.</summary>
    public IReadOnlyList<ShellVariableUse> Uses { get; }

    /// <summary>Whether there may be more of both, because the script runs a text in its own shell that is not known: <c>.</c>, <c>eval "$x"</c>.</summary>
    public bool MayHaveMore { get; }

    /// <summary>The variables of a script, found once for all rules; none for a shell that is not POSIX-like.</summary>
    public static ShellVariables Of(ShellScript script) => Found.GetValue(script, key => new ShellVariableFinder(key).Find());

    /// <summary>The places that give a variable a value, in order; empty when there is none.</summary>
    public IReadOnlyList<ShellVariableAssignment> AssignmentsOf(string name) => assignmentsByName.TryGetValue(name, out var found) ? found : [];

    /// <summary>Whether some place gives a variable a value.</summary>
    public bool IsAssigned(string name) => assignmentsByName.ContainsKey(name);

    /// <summary>Whether some place reads a variable.</summary>
    public bool IsUsed(string name) => usedNames.Contains(name);
}
