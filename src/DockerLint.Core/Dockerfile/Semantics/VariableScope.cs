using DockerLint.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>
/// The variables of one stage, or of the part before the first FROM, over time. To BuildKit ENV and ARG set the same variables, and the
/// last one counts; only what ENV sets gets into the image. Stages inherit both from the stage they are based on, and ENV from the image.
/// </summary>
public sealed class VariableScope
{
    private readonly Dictionary<string, List<(int Order, VariableDefinition Definition)>> environment = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int Order, VariableDefinition Definition)>> arguments = new(StringComparer.Ordinal);
    private readonly List<VariableDefinition> definitions = [];
    private readonly VariableScope? parent;
    private readonly Func<string, ResolvedValue?> outer;

    internal VariableScope(VariableScope? parent, Func<string, ResolvedValue?> outer)
    {
        this.parent = parent;
        this.outer = outer;
    }

    /// <summary>All definitions in order.</summary>
    public IReadOnlyList<VariableDefinition> Definitions => definitions;

    /// <summary>
    /// The value of a variable for an instruction: null if it is surely unset, <see cref="ResolvedValue.Unknown"/> if it may have any
    /// value or none.
    /// </summary>
    /// <param name="name">The variable.</param>
    /// <param name="order">Index of the instruction in the file; what it defines itself does not count.</param>
    public ResolvedValue? Lookup(string name, int order)
    {
        if (Find(name, order) is not { } definition)
        {
            return outer(name);
        }

        // An ARG without a value: something outside may give it one.
        return definition.Value ?? (definition.Kind == VariableKind.Argument ? ResolvedValue.Unknown : null);
    }

    /// <summary>The definition in force for an instruction; null if the stage and those it is based on have none.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="order">Index of the instruction in the file.</param>
    public VariableDefinition? Find(string name, int order)
    {
        // A parent stage is over when its child begins, so its last definition counts.
        for (var scope = this; scope is not null; scope = scope.parent, order = int.MaxValue)
        {
            var variable = FindIn(scope.environment, name, order);
            var argument = FindIn(scope.arguments, name, order);
            if (variable is not null || argument is not null)
            {
                return (argument is { } a && variable is { } v ? (a.Order > v.Order ? a : v) : argument ?? variable)?.Definition;
            }
        }

        return null;
    }

    /// <summary>The ENV in force for an instruction, whatever ARG there is: what the image holds; null if the stage and those it is based on have none.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="order">Index of the instruction in the file; <see cref="int.MaxValue"/> for the finished stage.</param>
    public VariableDefinition? FindEnvironment(string name, int order)
    {
        for (var scope = this; scope is not null; scope = scope.parent, order = int.MaxValue)
        {
            if (FindIn(scope.environment, name, order) is { } found)
            {
                return found.Definition;
            }
        }

        return null;
    }

    internal void Add(int order, VariableDefinition definition)
    {
        definitions.Add(definition);
        var table = definition.Kind == VariableKind.Environment ? environment : arguments;
        if (!table.TryGetValue(definition.Name, out var list))
        {
            table.Add(definition.Name, list = []);
        }

        list.Add((order, definition));
    }

    private static (int Order, VariableDefinition Definition)? FindIn(Dictionary<string, List<(int Order, VariableDefinition Definition)>> table, string name, int order)
    {
        if (!table.TryGetValue(name, out var list))
        {
            return null;
        }

        var low = 0;
        var high = list.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Order < order)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : list[low - 1];
    }
}
