import { Button } from '../action/button.tsx'
import { useDesignWords } from '../root/design-words.tsx'
import styles from './load-more.module.css'

/** Lists of the API go on by cursor: there is a next part or there is none, and no page number to lie about. */
export const LoadMore = (props: {
  shown: number
  hasMore: boolean
  loading: boolean
  onMore: () => void
}) => {
  const words = useDesignWords()
  return (
    <div className={styles.more} data-screen-only="">
      <span role="status">{words.say('design.pagination.shown', { shown: props.shown })}</span>
      {props.hasMore && (
        <Button onClick={props.onMore} working={props.loading} small>
          {words.say('design.pagination.more')}
        </Button>
      )}
    </div>
  )
}
