export default function Home() {
  return (
    <div className="wrap page">
      <h1>Bạn cần làm thủ tục gì?</h1>
    </div>
  )
}
