namespace DockerLint.Analysis.DeclaredRules;

/// <summary>Everything that selectors can select and ask about.</summary>
public static class SelectorSubjects
{
    /// <summary>All subjects.</summary>
    public static IReadOnlyList<SelectorSubject> All { get; } =
    [
        InstructionFact.Definition, StageFact.Definition, ImageFact.Definition, CommandFact.Definition, FlagFact.Definition, SourceFact.Definition,
        PairFact.Labels, PairFact.Variables, PairFact.Arguments, UserFact.Definition, PortFact.Definition, ServiceFact.Definition, KeyFact.Definition,
    ];

    /// <summary>The subject of a name; null if there is none.</summary>
    public static SelectorSubject? Find(string name) => All.FirstOrDefault(subject => subject.Name == name);
}
