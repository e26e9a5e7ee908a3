using DockerLint.Analyzers.MachineLearning;

namespace DockerLint.Analyzers.Tests.MachineLearning;

public sealed class DM1002_ExposedDashboardTests
{
    [Theory]
    [InlineData("services: {a: {image: \"mlflow/mlflow:3\", ports: [\"[|5000:5000|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: tensorboard --logdir /runs, ports: [\"[|6006:6006|]\"]}}")]
    [InlineData("services: {a: {image: \"ghcr.io/mlflow/mlflow:3\", ports: [\"[|80:5000|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [python, -m, vllm.entrypoints.openai.api_server], ports: [\"[|8000:8000|]\"]}}")]
    [InlineData("services: {a: {image: \"quay.io/jupyter/scipy-notebook:1\", ports: [\"[|8888:8888|]\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"sh\", \"-c\", \"ray start --head\"], ports: [\"[|8265:8265|]\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<ExposedDashboardAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"mlflow/mlflow:3\", ports: [\"127.0.0.1:5000:5000\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"5000:5000\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [\"8888:8888\"]}}")]
    [InlineData("services: {a: {image: \"mlflow/mlflow:3\", ports: [\"9999:9999\"]}}")]
    [InlineData("services: {a: {image: \"mlflow/mlflow:3\", ports: [\"${P}:5000\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: echo tensorboard, ports: [\"6006:6006\"]}}")]
    [InlineData("services: {a: {build: ., image: mlflow/mlflow, ports: [\"5000:5000\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ExposedDashboardAnalyzer>(text, RuleTestOptions.Compose);
}
