namespace DockerLint.Shell.Semantics;

/// <summary>What a command stands in, handed down while a script is walked.</summary>
/// <param name="Connector">What stands before it.</param>
/// <param name="Nesting">What it stands in.</param>
/// <param name="Origin">Where its text comes from.</param>
/// <param name="Parent">The command that runs its text.</param>
/// <param name="Pipeline">Its place in its pipeline.</param>
/// <param name="IsNegated">Whether the pipeline is negated.</param>
/// <param name="Level">How many scripts it stands in.</param>
/// <param name="PipedFrom">The simple command before it in its pipeline.</param>
internal readonly record struct CommandFrame(
    CommandConnector Connector,
    CommandNesting Nesting,
    CommandOrigin Origin,
    SimpleCommand? Parent,
    PipelinePosition Pipeline,
    bool IsNegated,
    int Level,
    SimpleCommand? PipedFrom)
{
    public CommandFrame In(CommandNesting nesting) => this with { Nesting = Nesting | nesting };

    public CommandFrame Inner(CommandNesting nesting) => this with { Nesting = Nesting | nesting, Connector = CommandConnector.None, PipedFrom = null };
}
