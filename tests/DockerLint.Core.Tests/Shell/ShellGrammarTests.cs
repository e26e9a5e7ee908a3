using System.Diagnostics;
using DockerLint.Shell;

namespace DockerLint.Core.Tests.Shell;

public sealed class ShellGrammarTests
{
    public static TheoryData<string, bool, bool> Rows
    {
        get
        {
            var data = new TheoryData<string, bool, bool>();
            foreach (var (text, isDash, isBash) in ShellGrammarRows.All)
            {
                data.Add(text, isDash, isBash);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_dialect_accepts_what_its_shell_accepts(string text, bool isDash, bool isBash)
    {
        Accepts(text, ShellDialect.Dash).Should().Be(isDash, "dash -n says so of {0}", text);
        Accepts(text, ShellDialect.Bash).Should().Be(isBash, "bash -n says so of {0}", text);
    }

    [Fact]
    public void An_unknown_sh_accepts_whatever_dash_or_Bash_accepts()
    {
        // To dash "[[" is the name of a program; no image has one, so an open bracket is a mistake all the same.
        ShellGrammarRows.All.Where(row => (row.IsDash || row.IsBash) && !Accepts(row.Text, ShellDialect.Sh)).Select(row => row.Text).Should().Equal("[[ a");
    }

    [ProgramFact("dash")]
    public void Dash_itself_says_what_the_rows_say() => ShellGrammarRows.All.Where(row => IsAcceptedBy("dash", row.Text) != row.IsDash).Should().BeEmpty();

    [ProgramFact("bash")]
    public void Bash_itself_says_what_the_rows_say() => ShellGrammarRows.All.Where(row => IsAcceptedBy("bash", row.Text) != row.IsBash).Should().BeEmpty();

    // A here-document without an end is read to the end of the text; shells warn at most.
    private static bool Accepts(string text, ShellDialect dialect) =>
        ShellSyntaxTree.ParseText(text, dialect).Diagnostics.All(diagnostic => diagnostic.Code == nameof(ShellProblemKind.UnterminatedHereDocument));

    private static bool IsAcceptedBy(string shell, string text)
    {
        var start = new ProcessStartInfo(shell, ["-n"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{shell} does not start.");
        process.StandardInput.Write(text);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        // Bash tells of mistakes in [[ ]] without failing.
        return process.ExitCode == 0 && errors.Split('\n').All(line => line.Length == 0 || line.Contains("warning: ", StringComparison.Ordinal));
    }
}
