using DockerLint.Analyzers.Dockerfile;
using DockerLint.Analyzers.MachineLearning;
using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests;

/// <summary>Dockerfiles and commands in the scalars of YAML, in every way in which one can be written: each finding stands at the very word in the file.</summary>
public sealed class EmbeddedTextTests
{
    private const string Inline = "services:\n  a:\n    build:\n      dockerfile_inline: ";

    [Theory]
    [InlineData("|\n        FROM a:1\n        RUN [|sudo|] ls\n")]
    [InlineData("|-\n        FROM a:1\n\n        RUN [|sudo|] ls")]
    [InlineData("|+ # why\n        FROM a:1\n        RUN [|sudo|] ls\n\n\n")]
    [InlineData("|2\n          FROM a:1\n          RUN [|sudo|] ls\n")]
    [InlineData("|1-\n       FROM a:1\n       RUN [|sudo|] ls\n")]
    [InlineData(">\n        FROM a:1\n\n        RUN true &&\n        [|sudo|] ls\n")]
    [InlineData(">+1\n       FROM a:1\n\n       RUN [|sudo|] ls\n\n")]
    [InlineData("\"FROM a:1\\nRUN [|sudo|] ls\"")]
    [InlineData("\"FROM a:1\\n\\\n        RUN \\x41\\u0061 \\\"x\\\" \\U00000026& [|sudo|] ls\\n\"")]
    [InlineData("'FROM a:1\n\n        RUN echo ''x'' && [|sudo|] ls'")]
    [InlineData("\"FROM a:1\n\n        RUN [|s\\x75do|] ls\"")]
    [InlineData("&text |\n        FROM a:1\n        RUN [|sudo|] ls\n  b: {build: {dockerfile_inline: *text}}\n")]
    [InlineData("!!str |\n        FROM a:1\n        RUN <<EOF\n        [|sudo|] ls\n        EOF\n")]
    [InlineData("|\n        FROM a:1\n        RUN <<-EOF\n        \t[|sudo|] ls\n        \tEOF\n")]
    [InlineData("|\n        FROM a:1\n        RUN rm \"$$$$x\" && [|sudo|] ls $$HOME\n")]
    [InlineData("|\n        FROM a:1\n        RUN true \\\n          # note\n          && [|sudo|] ls\n")]
    public void A_finding_in_an_inline_Dockerfile_stands_at_its_word(string scalar) => RuleTest.Verify<SudoAnalyzer>(Inline + scalar, RuleTestOptions.Compose);

    [Theory]
    [InlineData("|\n        FROM a:1\n        RUN echo ${TOOL} sudo\n")]
    [InlineData("|\n        FROM a:1\n        RUN ${TOOL} ls\n")]
    [InlineData("|\n        # dockerlint disable-file DL3004\n        FROM a:1\n        RUN sudo ls\n")]
    [InlineData("\n")]
    [InlineData("[sudo]\n")]
    [InlineData("*nothing\n")]
    public void What_is_not_known_or_silenced_in_an_inline_Dockerfile_is_left_alone(string scalar) => RuleTest.VerifySilent<SudoAnalyzer>(Inline + scalar, RuleTestOptions.Compose);

    [Theory]
    [InlineData("rm [|$$(a b)|] && true")]
    [InlineData("\"rm \\x22$$(a)\\x22 [|$\\x24(b)|]\"")]
    [InlineData("'rm ''$$(a)'' [|`b`|]'")]
    [InlineData(">-\n        rm\n        [|$$(a b)|]\n")]
    [InlineData(">2\n        rm\n        [|$$(a b)|]\n")]
    [InlineData("|\n        rm [|$$(a b)|]\n")]
    [InlineData("[CMD-SHELL, 'rm [|$$(a b)|]']")]
    [InlineData("[\"CMD-SHELL\", \"rm\\t[|$$(a b)|]\"]")]
    [InlineData("\n        - CMD-SHELL\n        - |-\n          true\n          rm [|$$(a b)|]\n")]
    [InlineData("&check [CMD-SHELL, 'rm [|$$(a b)|]']\n  b: {image: x, healthcheck: {test: *check}}\n")]
    public void A_finding_in_the_shell_text_of_a_healthcheck_stands_at_its_word(string test) =>
        RuleTest.Verify<UnquotedSubstitutionAnalyzer>("services:\n  a:\n    image: x\n    healthcheck:\n      test: " + test, RuleTestOptions.Compose);

    [Theory]
    [InlineData("command: serve [|--trust-remote-code|]")]
    [InlineData("command: \"vllm \\\n      serve m [|--trust-remote\\x2dcode|]\"")]
    [InlineData("command: >\n      vllm serve\n      m [|--trust-remote-code|]\n")]
    [InlineData("command: |2\n        vllm serve\n        m [|--trust-remote-code|]\n")]
    [InlineData("command: [vllm, serve, '[|--trust-remote-code|]']")]
    [InlineData("command: [sh, -c, 'vllm serve m [|--trust-remote-code|]']")]
    [InlineData("command:\n      - sh\n      - -c\n      - |\n        cd /m &&\n        vllm serve $$MODEL [|--trust-remote-code|]\n")]
    [InlineData("entrypoint: &run [bash, -c, \"vllm \\\n      serve m [|--trust-remote-code|]\"]\n  b: {image: y, entrypoint: *run}\n")]
    public void A_finding_in_a_command_stands_at_its_word(string command) =>
        RuleTest.Verify<TrustRemoteCodeAnalyzer>("services:\n  a:\n    image: x\n    " + command, RuleTestOptions.Compose);
}
