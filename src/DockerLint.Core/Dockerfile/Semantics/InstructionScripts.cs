using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>Hands the commands of instructions to the shell parser, as BuildKit hands them to a shell.</summary>
internal static class InstructionScripts
{
    public static IReadOnlyList<ShellScript> Read(DockerfileSemanticModel model, InstructionSyntax instruction)
    {
        var command = instruction switch
        {
            ShellInstructionSyntax => null,
            CommandInstructionSyntax own => own.Command,
            HealthcheckInstructionSyntax { IsNone: false } healthcheck => healthcheck.Command,
            _ => null,
        };
        if (command is null || command.IsMissing)
        {
            return [];
        }

        var variables = Variables(model, instruction);
        if (command is ExecFormSyntax exec)
        {
            return exec.Elements.Count == 0 ? [] : [ShellScript.FromExecForm(exec.Elements.Select(element => element.Text).ToArray(), variables, model.Tree)];
        }

        var shell = model.GetShell(instruction);
        var text = ((ShellFormSyntax)command).Text;
        if (instruction.Heredocs.Count == 1 && instruction.Heredocs[0] is var heredoc && command.Span == heredoc.MarkerSpan)
        {
            // Nothing but a marker: the body is the script, and a first line "#!" names its interpreter.
            var body = heredoc.Body;
            var firstLine = body.Text.Split('\n')[0];
            return [ShellScript.Parse(body, firstLine.StartsWith("#!", StringComparison.Ordinal) ? ShellState.FromShebang(firstLine) : shell, variables, model.Tree)];
        }

        return [ShellScript.Parse(instruction.Heredocs.Count == 0 ? text : WithHeredocs(text, instruction), shell, variables, model.Tree)];
    }

    /// <summary>The text with the lines of its here-documents behind it, as the shell gets them.</summary>
    private static MappedText WithHeredocs(MappedText text, InstructionSyntax instruction)
    {
        var source = instruction.SyntaxTree.Text;
        var builder = new MappedTextBuilder(text.ToOuter(0));
        builder.Append(text, new TextSpan(0, text.Length));
        foreach (var heredoc in instruction.Heredocs)
        {
            builder.AppendReplaced("\n", new TextSpan(heredoc.BodyToken.Span.Start, 0));
            builder.Append(source, heredoc.BodyToken.Span);
            builder.Append(source, heredoc.TerminatorToken.Span);
        }

        return builder.ToMappedText();
    }

    private static Func<string, ResolvedValue?> Variables(DockerfileSemanticModel model, InstructionSyntax instruction)
    {
        var outermost = instruction.Parent as InstructionSyntax ?? instruction;
        if (instruction is RunInstructionSyntax && outermost is not OnbuildInstructionSyntax)
        {
            return name => model.LookupVariable(name, instruction);
        }

        // At run time and in a later build other values may hold; ARG does not reach there at all.
        var stage = model.GetStage(instruction);
        var order = model.GetOrder(instruction);
        return name => stage.Variables.FindEnvironment(name, order) is { Value: { } value } ? value : ResolvedValue.Unknown;
    }
}
